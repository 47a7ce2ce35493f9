import { type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import type { Store } from './database.ts';
import type { IncidentRow } from './rows.ts';

/** Keys that incidents had before: what had one of them was not withdrawn and is found under its new one. */
export const renamedIn = (feed: string, incidents: Incident[]): Set<Key> =>
  new Set(incidents.flatMap(({ formerIds }) => formerIds.map((id) => keyOf(feed, id))));

/** Remembers incidents that were withdrawn, and why, as far as that is known. */
export const layTombstones = async (
  store: Store,
  sequence: number,
  gone: IncidentRow[],
  reasonOf: (id: string) => string | null,
): Promise<void> => {
  const rows = gone.map(({ key, feed, incident }) => ({
    key,
    feed,
    sequence,
    reason: reasonOf(incident.id),
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
