import type { DossierPlace } from '#core/dossier/address.ts';
import { writeDate } from '../shared/dates.ts';
import { titleOf } from './incident-words.ts';
import { missingTitle } from './Missing.tsx';
import type { Content } from './use-answer.ts';

const PRODUCT = 'Backstory';

const nameOf = (content: Content, place: DossierPlace | null): string | null => {
  switch (content.kind) {
    case 'entity':
      return content.entity.name;
    case 'incident':
      return `${titleOf(content.incident)}, ${writeDate(content.incident.date, content.incident.precision)}`;
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
  return name === null ? PRODUCT : `${name} · ${PRODUCT}`;
};
