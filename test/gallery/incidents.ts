import type { RelatedIncident } from '#core/incidents/card-view.ts';
import type { Phrase } from '#core/wording/phrase.ts';
import records from './incidents.json' with { type: 'json' };

/** A real record of the data as a card tells it, by the record's id. */
export const incident = (id: string, ...reasons: Phrase[]): RelatedIncident => {
  const found = (records as unknown as Record<string, RelatedIncident>)[id];
  if (found === undefined) throw new Error(`No record ${id} in incidents.json.`);
  return { ...found, reasons };
};
