import type { Key } from '#core/model/ids.ts';
import type { Store } from './database.ts';
import type { IncidentRow } from './rows.ts';

/** Remembers incidents that were withdrawn; `reasons` by the key of each, as far as they are known. */
export const layTombstones = async (
  store: Store,
  sequence: number,
  gone: IncidentRow[],
  reasons: ReadonlyMap<Key, string | null>,
): Promise<void> => {
  const rows = gone.map(({ key, feed, incident }) => ({
    key,
    feed,
    sequence,
    reason: reasons.get(key) ?? null,
    incident,
  }));
  await store.tombstones.bulkPut(rows);
};

/** Incidents of a feed that are back need no tombstone. A feed has few of those, however many incidents come. */
export const liftTombstones = async (
  store: Store,
  feed: string,
  present: { has: (key: Key) => boolean },
): Promise<void> => {
  const laid = await store.tombstones.where('feed').equals(feed).primaryKeys();
  await store.tombstones.bulkDelete(laid.filter((key) => present.has(key)));
};
