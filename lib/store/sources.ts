import { cleanAddress } from '#core/article/address.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Store } from './database.ts';
import { fileSource, unfileSource } from './file-source.ts';
import { searchTables } from './filing.ts';
import type { SourceRow } from './rows.ts';

const sourceRow = (source: SavedSource): SourceRow => {
  const addresses = [source.canonical, source.url].map((address) => cleanAddress(address) ?? address);
  return { ...source, addresses: [...new Set(addresses)] };
};

/** The source as it was saved. */
export const sourceOf = ({ addresses, ...source }: SourceRow): SavedSource => source;

const newest = (rows: SourceRow[]): SavedSource | null => {
  const [first] = rows.sort((one, other) => other.capturedAt.localeCompare(one.capturedAt));
  return first ? sourceOf(first) : null;
};

/** The source saved last of those read at an address or naming it as theirs; tracking parameters do not matter. */
export const findSourceByAddress = async (store: Store, address: string): Promise<SavedSource | null> => {
  const clean = cleanAddress(address);
  return clean === null ? null : newest(await store.sources.where('addresses').equals(clean).toArray());
};

/** The source saved last of those with that text, wherever it stood. */
export const findSourceByText = async (store: Store, textSha256: string): Promise<SavedSource | null> =>
  newest(await store.sources.where('textSha256').equals(textSha256).toArray());

/** All of them, the newest capture first. */
export const listSources = async (store: Store): Promise<SavedSource[]> =>
  (await store.sources.orderBy('capturedAt').reverse().toArray()).map(sourceOf);

export const countSources = (store: Store): PromiseLike<number> => store.sources.count();

const inOne = <Value>(store: Store, write: () => Promise<Value>): PromiseLike<Value> =>
  store.transaction('rw', [store.sources, ...searchTables(store)], write);

const put = async (store: Store, source: SavedSource): Promise<void> => {
  await store.sources.put(sourceRow(source));
  await fileSource(store, source);
};

/** Stores a source, or stores it anew under its id, and files it for the search: both or neither. */
export const putSource = (store: Store, source: SavedSource): PromiseLike<void> =>
  inOne(store, () => put(store, source));

/** Removes a source and returns it; null where there was none. */
export const removeSource = (store: Store, id: string): PromiseLike<SavedSource | null> =>
  inOne(store, async () => {
    const row = await store.sources.get(id);
    if (!row) return null;
    await store.sources.delete(id);
    await unfileSource(store, id);
    return sourceOf(row);
  });

/** Both came out of the schema, which gives every source its fields in one order. */
const same = (one: SavedSource, other: SavedSource): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Stores sources that were saved elsewhere, all or none. Those that are here already are left, or replaced if they
 * differ; what is here and not among them stays.
 */
export const putImported = (
  store: Store,
  sources: SavedSource[],
): PromiseLike<{ added: number; replaced: number }> =>
  inOne(store, async () => {
    const counts = { added: 0, replaced: 0 };
    const rows = await store.sources.bulkGet(sources.map(({ id }) => id));
    for (const [at, source] of sources.entries()) {
      const row = rows[at];
      if (row && same(sourceOf(row), source)) continue;
      await put(store, source);
      if (row) counts.replaced += 1;
      else counts.added += 1;
    }
    return counts;
  });
