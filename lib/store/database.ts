import type { Dexie, Table } from 'dexie';
import type { Key } from '#core/model/ids.ts';
import type { MadeRequest } from '#core/model/made-request.ts';
import type {
  CompiledRow,
  DaysRow,
  DocumentsRow,
  EntityRow,
  FeedRow,
  FiledSourceRow,
  GoneRow,
  IncidentRow,
  OrdinalRow,
  PostingRow,
  RequestRow,
  RollupRow,
  SourceRow,
  TombstoneRow,
} from './rows.ts';

/** An open database. */
export type Store = Dexie & {
  feeds: Table<FeedRow, string>;
  ordinals: Table<OrdinalRow, number, { key: Key }>;
  entities: Table<EntityRow, Key>;
  incidents: Table<IncidentRow, Key>;
  rollups: Table<RollupRow, number>;
  compiled: Table<CompiledRow, string>;
  sources: Table<SourceRow, string>;
  documents: Table<DocumentsRow, number>;
  filedSources: Table<FiledSourceRow, string>;
  postings: Table<PostingRow, string>;
  days: Table<DaysRow, number>;
  tombstones: Table<TombstoneRow, Key>;
  gone: Table<GoneRow, number>;
  requests: Table<RequestRow, number, MadeRequest>;
};
