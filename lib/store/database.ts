import type { Dexie, Table } from 'dexie';
import type { Key } from '#core/model/ids.ts';
import type { CompiledRow, EntityRow, FeedRow, IncidentRow, OrdinalRow, RollupRow } from './rows.ts';

/** An open database. */
export type Store = Dexie & {
  feeds: Table<FeedRow, string>;
  ordinals: Table<OrdinalRow, number, { key: Key }>;
  entities: Table<EntityRow, Key>;
  incidents: Table<IncidentRow, Key>;
  rollups: Table<RollupRow, number>;
  compiled: Table<CompiledRow, string>;
};
