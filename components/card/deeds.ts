import { createContext } from 'preact';
import type { RelatedIncident } from '#core/incidents/card-view.ts';
import type { Key } from '#core/model/ids.ts';

/** What can be done with each incident of a card. */
export type IncidentDeeds = { copy: (incident: RelatedIncident) => void; show: (key: Key) => void };

export const Deeds = createContext<IncidentDeeds>({ copy: () => {}, show: () => {} });
