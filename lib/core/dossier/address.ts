import { isKey, type Key, SOURCE_ID } from '../model/ids.ts';

/** Which page of the dossier: an entity or an incident by its key, a saved source by its id. */
export type DossierPlace = { kind: 'entity' | 'incident'; key: Key } | { kind: 'source'; key: string };

/** The fragment of a page's address: `#/entity/backstory:tower-22`. */
export const hashOf = ({ kind, key }: DossierPlace): string => `#/${kind}/${key}`;

/** The address of a page within the extension: `dossier.html#/entity/backstory:tower-22`. */
export const addressOf = (place: DossierPlace): string => `dossier.html${hashOf(place)}`;

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The page that a fragment names, or null where it names none: it may have been typed, cut or made up. */
export const placeOf = (hash: string): DossierPlace | null => {
  const [, kind, key] = /^#\/([a-z]+)\/(.+)$/.exec(decode(hash.slice(0, 500)) ?? '') ?? [];
  if (kind === undefined || key === undefined) return null;
  if (kind === 'source') return SOURCE_ID.test(key) ? { kind, key } : null;
  return (kind === 'entity' || kind === 'incident') && isKey(key) ? { kind, key } : null;
};
