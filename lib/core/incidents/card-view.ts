import type { Manifest } from '../feed/manifest.ts';
import type { AsOf } from '../model/as-of.ts';
import type { EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Casualties, DatePrecision, IncidentKind, Status, Toll } from '../model/incident.ts';
import type { Source } from '../model/source.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Phrase } from '../wording/phrase.ts';
import type { LedgerLine } from './ledger.ts';
import type { Witnesses } from './witnesses.ts';

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
  /** Every statement of the record by itself: who says what of it, and in which source. */
  ledger: LedgerLine[];
  witnesses: Witnesses;
  /** Why it stands here, most telling first: "also Shahed-136", "3 killed". */
  reasons: Phrase[];
};

/** Whose incidents these are: the entity's own, or, where it has none, those of its children or its parent. */
export type Scope = { of: 'own' } | { of: 'children' | 'parent'; label: Phrase };

/** Incidents in the `days` before those around the article; `last` is the latest of them. */
export type Tempo = { count: number; days: number; last: { date: string; precision: DatePrecision } | null };

/**
 * Incidents month by month, oldest first: `counts[0]` is those of the month `from` (`2022-03`), `article` the index of
 * the article's month. Incidents known to the year alone are in none of them.
 */
export type Series = { from: string; counts: number[]; article: number };

/** What the data covers and how old it is. `rows` are those for the entity's country and the article's date. */
export type CoverageView = {
  /** The feed, and the SHA-256 (hex) of its files as published under this sequence: what a citation rests on. */
  feed: string;
  sha256: { incidents: string; gazetteer: string };
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

/** What an entity is, in short: the head of a card, and what a reader chooses from. */
export type EntityHead = {
  key: Key;
  type: EntityType;
  name: string;
  /** The name in the script of its country, and that script's language, if the gazetteer has one. */
  native: { text: string; lang: string } | null;
  description: string;
  country: string | null;
  note: string | null;
};

/** Everything a card shows, in the order of the card. */
export type CardView = {
  entity: EntityHead;
  /** The text as printed, and how it came to be this entity. `chosen`: by the reader. */
  match: { surface: string; why: Phrase[]; chosen: boolean };
  asOf: AsOf;
  scope: Scope;
  tempo: Tempo;
  series: Series;
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

/** A name that the text leaves open: the entities that remain, of which the reader chooses. */
export type OpenName = { surface: string; why: Phrase[]; options: EntityHead[] };

/** A name that no list holds: nothing is recorded under it. `nearest` are what is known near to it, as its family. */
export type UnlistedName = {
  surface: string;
  type: EntityType;
  why: Phrase[];
  nearest: EntityHead[];
  coverage: CoverageView;
};

export type CardAnswer =
  | { state: 'ready'; card: CardView }
  | { state: 'open'; name: OpenName }
  | { state: 'unlisted'; name: UnlistedName }
  | { state: 'filling'; done: number; total: number }
  | { state: 'failed'; trouble: Trouble };

/** What the reader had done from the card; each can be undone there. */
export type CardDeed = 'muted' | 'site-off' | 'wrong-match';

/** What the card shows: an answer, that one is awaited, or that what the reader asked for was done. */
export type CardContent =
  | CardAnswer
  | { state: 'loading'; surface: string }
  | { state: 'done'; deed: CardDeed; name: string; host: string };

/** What the reader does in the card. The page carries it out; the card only tells. */
export type CardActions = {
  dismiss: () => void;
  /** Keeps the card open until it is sent away, or lets it go again. */
  pin: (pinned: boolean) => void;
  /** Another entity is meant: one of an open name, or what is nearest to an unlisted one. */
  choose: (entity: Key) => void;
  /** Opens the page of an entity or an incident in a tab of its own. */
  showDossier: (kind: 'entity' | 'incident', key: Key) => void;
  do: (deed: CardDeed) => void;
  undo: (deed: CardDeed) => void;
  /** Resolves to whether the text is on the clipboard. */
  copy: (text: string) => Promise<boolean>;
};

/** Where the mark of the card stands among those of the page, from 1: told to who steps through them. */
export type TourPlace = { at: number; of: number };
