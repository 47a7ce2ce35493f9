import type { CardContent, CardView, RelatedIncident } from '#core/incidents/card-view.ts';
import { cite, citeEntity } from '#core/incidents/cite.ts';
import { wording } from '../shared/say.ts';

const incidentsOf = ({ around, past, samePeriod, later }: CardView): RelatedIncident[] => [
  ...around,
  ...past,
  ...samePeriod,
  ...later,
];

/** The key that copies a citation. */
export const COPY_KEY = 'c';

/** The citation of an incident of the card, or of the entity where there is none of that key; null without a record. */
export const citationIn = (content: CardContent, incident: string | undefined): string | null => {
  if (content.state !== 'ready') return null;
  const { card } = content;
  const found = incidentsOf(card).find(({ key }) => key === incident);
  return found === undefined
    ? citeEntity(card.entity, card.coverage, wording())
    : cite(found, card.coverage, wording());
};

/** Whether the card has no incident at all to show. */
export const isEmpty = (card: CardView): boolean => incidentsOf(card).length === 0;
