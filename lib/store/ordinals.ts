import type { Key } from '#core/model/ids.ts';
import type { Store } from './database.ts';

/** The ordinal of an entity, or undefined where no record has ever named it. */
export const findOrdinal = async (store: Store, key: Key): Promise<number | undefined> =>
  (await store.ordinals.get({ key }))?.ordinal;

/** More single look-ups than this take longer than reading all ordinals of a feed. */
const MANY = 1_000;

const findOrdinals = async (
  store: Store,
  feed: string,
  keys: ReadonlySet<Key>,
): Promise<Map<Key, number>> => {
  const byKey = store.ordinals.where('key');
  const rows = await (keys.size > MANY ? byKey.startsWith(`${feed}:`) : byKey.anyOf([...keys])).toArray();
  return new Map(rows.map(({ key, ordinal }) => [key, ordinal]));
};

/** Ordinals of all those entities of one feed; entities seen for the first time are given the next free ones. */
export const assignOrdinals = async (
  store: Store,
  feed: string,
  keys: ReadonlySet<Key>,
): Promise<ReadonlyMap<Key, number>> => {
  const ordinals = await findOrdinals(store, feed, keys);
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
