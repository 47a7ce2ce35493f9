import type { EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { DatePrecision, IncidentKind, Status } from '../model/incident.ts';

/** An entity that a query found; `alias` is the name that matched, where that is not its own. */
export type FoundEntity = {
  key: Key;
  type: EntityType;
  name: string;
  alias: string | null;
  description: string;
  country: string | null;
  incidents: number;
};

export type FoundIncident = {
  key: Key;
  date: string;
  precision: DatePrecision;
  kind: IncidentKind;
  place: string;
  summary: string;
  status: Status;
};

/** A saved source; `day` is when it was published or, without that, captured. */
export type FoundSource = { id: string; title: string; publisher: string | null; day: string; url: string };

/** What a query found, each list the best first; `more` says how many were left off each. */
export type SearchAnswer = {
  entities: FoundEntity[];
  incidents: FoundIncident[];
  sources: FoundSource[];
  more: { entities: number; incidents: number; sources: number };
};
