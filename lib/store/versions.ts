import type { Transaction } from 'dexie';

/** `++` counts up, `&` is unique, `*` indexes each item of a list; the first of each is the primary key. */
export type Version = {
  version: number;
  tables: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
};

/**
 * Every shape the database ever had, oldest first. Append, never edit: installed databases start from any of them. A
 * frozen sample of each is in `test/db/`.
 */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    tables: {
      feeds: 'id',
      ordinals: '++ordinal, &key',
      entities: 'key, feed, parent',
      incidents: 'key, feed, *entityDays',
      rollups: 'key',
      compiled: 'name',
    },
  },
  {
    version: 2,
    tables: {
      sources: 'id, *addresses, textSha256, capturedAt, *incidents',
      documents: 'block',
      filedSources: 'source',
      postings: 'key',
      days: 'block',
      incidents: 'key, feed, *entityDays, *incident.formerIds',
    },
    // Nothing is filed for searching yet: the bundled feed is applied anew over what is there.
    upgrade: (transaction) => transaction.table('feeds').toCollection().modify({ sequence: 0 }),
  },
  {
    version: 3,
    tables: { tombstones: 'key, feed', requests: '++id', gone: 'document' },
  },
];
