import type { Manifest } from '../feed/manifest.ts';
import type { AsOf } from '../model/as-of.ts';
import type { EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Casualties, DatePrecision, IncidentKind, Status, Toll } from '../model/incident.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Phrase } from '../wording/phrase.ts';

/**
 * Someone named as having done it, and the sources that the data ties to that statement (indexes into `sources`). `by`
 * are those by whose account it is so, where that is neither the actor nor the page itself.
 */
export type NamedActor = { name: string; sources: number[]; by: string[] };

/** One incident as a card tells it. All names are resolved; nothing is inferred. */
export type RelatedIncident = {
  key: Key;
  date: string;
  precision: DatePrecision;
  time: string | null;
  kind: IncidentKind;
  place: string;
  country: string | null;
  summary: string;
  killed: Toll | null;
  injured: Toll | null;
  casualties: Casualties[];
  status: Status;
  claimedBy: NamedActor[];
  attributedTo: NamedActor[];
  deniedBy: NamedActor[];
  disputed: { what: string; value: string; by: string }[];
  sources: Source[];
  /** Why it stands here, most telling first, a few words each: "same base", "also Shahed-136", "3 killed". */
  reasons: string[];
};

/** Whose incidents these are: the entity's own, or, where it has none, those of its children or its parent. */
export type Scope = { of: 'own' } | { of: 'children' | 'parent'; label: string };

/** Incidents in the `days` before those around the article; `last` is the latest of them. */
export type Tempo = { count: number; days: number; last: { date: string; precision: DatePrecision } | null };

/** What the data covers and how old it is. `rows` are those for the entity's country and the article's date. */
export type CoverageView = {
  title: string;
  publisher: string;
  sequence: number;
  /** ISO date on which the data was published. */
  published: string;
  ageDays: number;
  incidents: number;
  unreadable: number;
  rows: Manifest['coverage'];
};

/** Everything a card shows, in the order of the card. */
export type CardView = {
  entity: {
    key: Key;
    type: EntityType;
    name: string;
    /** The name in the script of its country, and that script's language, if the gazetteer has one. */
    native: { text: string; lang: string } | null;
    description: string;
    country: string | null;
    note: string | null;
  };
  /** The text as printed, and how it came to be this entity, a few words each. */
  match: { surface: string; why: Phrase[] };
  asOf: AsOf;
  scope: Scope;
  tempo: Tempo;
  /** Up to three days before the article's date, that day included. */
  around: RelatedIncident[];
  past: RelatedIncident[];
  pastTotal: number;
  /** Known only to the month or year that the article's date lies in: before or after, nobody knows. */
  samePeriod: RelatedIncident[];
  later: RelatedIncident[];
  laterTotal: number;
  coverage: CoverageView;
};

export type CardAnswer =
  | { state: 'ready'; card: CardView }
  | { state: 'filling'; done: number; total: number }
  | { state: 'failed'; trouble: Trouble };
