import type { Digest } from '#core/feed/digest.ts';
import type { Manifest } from '#core/feed/manifest.ts';
import type { Point } from '#core/feed/plan.ts';
import type { RecordProblem } from '#core/feed/records.ts';
import type { Entity } from '#core/model/entity.ts';
import type { Key } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import type { MadeRequest } from '#core/model/made-request.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { FiledWord } from '#core/search/filed-word.ts';

/** A feed as it stands in the store. Written last: while it says a sequence, all of that sequence is there. */
export type FeedRow = {
  id: string;
  sequence: number;
  manifest: Manifest;
  /** ISO time. */
  appliedAt: string;
  problems: RecordProblem[];
  /** Records in the store, which can be fewer than the manifest names. */
  entities: number;
  incidents: number;
  /** What the stored records add up to; missing where an older release wrote them. */
  sums?: Sums;
  /** The last look at the remote feed; kept when another sequence is applied. */
  check?: FeedCheck;
};

export type Sums = { entities: Digest; incidents: Digest };

/** How a look at a remote feed ended, at an ISO time, and the highest sequence ever seen signed. */
export type FeedCheck = {
  checkedAt: string;
  seen: Point | null;
  trouble: Trouble | null;
  /** Looks that failed since one succeeded. */
  failures: number;
  /** Why the last release was fetched whole though changesets led to it. */
  detour: Trouble | null;
  /** The manifest that the last look to succeed met, so that its signature need not be asked for again. */
  settled: Settled | null;
};

/** A manifest by the SHA-256 of its bytes, the key it was signed with, and its sequence. */
export type Settled = { manifest: string; key: string; sequence: number };

/** The number that stands for an entity in the keys below; kept after the entity is gone, so that none is reused. */
export type OrdinalRow = { ordinal: number; key: Key };

/**
 * `document` is the number it is filed under for searching, `digest` that of the record as it was published; rows of
 * older versions have none.
 */
export type EntityRow = {
  key: Key;
  feed: string;
  parent?: Key;
  entity: Entity;
  document?: number;
  digest?: Digest;
};

export type IncidentRow = {
  key: Key;
  feed: string;
  entityDays: number[];
  incident: Incident;
  document?: number;
  digest?: Digest;
};

/** An incident that its publisher withdrew, as it was, and why; the reason is unknown where all data was replaced. */
export type TombstoneRow = {
  key: Key;
  feed: string;
  /** The first sequence known to be without it. */
  sequence: number;
  reason: string | null;
  incident: Incident;
};

/** A request that was made; `id` counts up. */
export type RequestRow = MadeRequest & { id: number };

/** What a number of the posting lists stands for. */
export type DocumentName =
  | { entity: Key; incident?: never; source?: never }
  | { incident: Key; entity?: never; source?: never }
  | { source: string; entity?: never; incident?: never };

export type DocumentRow = { document: number } & DocumentName;

/** A document that is gone and still stands in the lists of its words. */
export type GoneRow = { document: number };

/** What the numbers of one block stand for. */
export type DocumentsRow = { block: number; names: (DocumentName | null)[] };

/** The number of a saved source and the words it is filed under. */
export type FiledSourceRow = { source: string; document: number; words: FiledWord[] };

/** The documents of one chunk under one word, as sorted numbers within the chunk; `key` as made by `postingKey`. */
export type PostingRow = { key: string; ids: Uint16Array };

/** The day of each of 4,096 documents: of an incident the last on which it may have happened. */
export type DaysRow = { block: number; days: Uint32Array };

/** Incidents of one entity in one month; `key` as made by `entityMonth`. */
export type RollupRow = { key: number; count: number };

/** Something computed from the feeds that `fingerprint` names, kept so that a waking worker need not compute it. */
export type CompiledRow = { name: string; fingerprint: string; data: unknown };

/** A saved source and the addresses it is found by, without what they carry for tracking. */
export type SourceRow = SavedSource & { addresses: string[] };
