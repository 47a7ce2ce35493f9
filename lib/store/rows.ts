import type { Manifest } from '#core/feed/manifest.ts';
import type { RecordProblem } from '#core/feed/records.ts';
import type { Entity } from '#core/model/entity.ts';
import type { Key } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';

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
};

/** The number that stands for an entity in the keys below; kept after the entity is gone, so that none is reused. */
export type OrdinalRow = { ordinal: number; key: Key };

export type EntityRow = { key: Key; feed: string; parent?: Key; entity: Entity };

export type IncidentRow = { key: Key; feed: string; entityDays: number[]; incident: Incident };

/** Incidents of one entity in one month; `key` as made by `entityMonth`. */
export type RollupRow = { key: number; count: number };

/** Something computed from the feeds that `fingerprint` names, kept so that a waking worker need not compute it. */
export type CompiledRow = { name: string; fingerprint: string; data: unknown };
