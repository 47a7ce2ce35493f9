import type { Key } from '#core/model/ids.ts';
import type { Store } from './database.ts';

/** The ordinal of an entity, or undefined where no record has ever named it. */
export const findOrdinal = async (store: Store, key: Key): Promise<number | undefined> =>
  (await store.ordinals.get({ key }))?.ordinal;

const findOrdinals = async (store: Store, feed: string): Promise<Map<Key, number>> => {
  const rows = await store.ordinals.where('key').startsWith(`${feed}:`).toArray();
  return new Map(rows.map(({ key, ordinal }) => [key, ordinal]));
};

/** Ordinals of all those entities of one feed; entities seen for the first time are given the next free ones. */
export const assignOrdinals = async (
  store: Store,
  feed: string,
  keys: ReadonlySet<Key>,
): Promise<ReadonlyMap<Key, number>> => {
  const ordinals = await findOrdinals(store, feed);
  const fresh = [...keys].filter((key) => !ordinals.has(key));
  const assigned = await store.ordinals.bulkAdd(
    fresh.map((key) => ({ key })),
    { allKeys: true },
  );
  fresh.forEach((key, at) => {
    const ordinal = assigned[at];
    if (ordinal !== undefined) ordinals.set(key, ordinal);
  });
  return ordinals;
};
