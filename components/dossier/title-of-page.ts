import type { DossierPlace } from '#core/dossier/address.ts';
import { nameOf as nameOfEntity } from '../shared/EntityName.tsx';
import { say } from '../shared/say.ts';
import { lineOf } from './incident-words.ts';
import { missingTitle } from './Missing.tsx';
import type { Content } from './use-answer.ts';

const nameOf = (content: Content, place: DossierPlace | null): string | null => {
  switch (content.kind) {
    case 'entity':
      return nameOfEntity(content.entity);
    case 'incident':
      return lineOf(content.incident);
    case 'source':
      return content.source.title;
    case 'missing':
    case 'lost':
      return missingTitle(place?.kind ?? 'lost');
    case 'loading':
    case 'filling':
    case 'failed':
      return null;
    default:
      return content satisfies never;
  }
};

/** The title of the tab. */
export const titleOfPage = (content: Content, place: DossierPlace | null): string => {
  const name = nameOf(content, place);
  return name === null ? say('extension_name') : `${name} · ${say('extension_name')}`;
};
