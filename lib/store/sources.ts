import { cleanAddress } from '#core/article/address.ts';
import type { ListedSource, SavedSource } from '#core/model/saved-source.ts';
import type { SourceEdit } from '#core/saving/save-state.ts';
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

const listed = ({ addresses, text, ...source }: SourceRow): ListedSource => source;

/** All of them without their texts, the newest capture first. */
export const listSources = async (store: Store): Promise<ListedSource[]> =>
  (await store.sources.orderBy('capturedAt').reverse().toArray()).map(listed);

/**
 * Sources by their ids, from the one after `after` on, until they have at least `most` characters as JSON; `next` is
 * where to go on, null at the end.
 */
export const listFullSources = async (
  store: Store,
  after: string | null,
  most: number,
): Promise<{ sources: SavedSource[]; next: string | null }> => {
  let room = most;
  const isFull = (row: SourceRow): boolean => {
    room -= JSON.stringify(row).length;
    return room <= 0;
  };
  const rows = await store.sources
    .where(':id')
    .above(after ?? '')
    .until(isFull, true)
    .toArray();
  return { sources: rows.map(sourceOf), next: room <= 0 ? (rows.at(-1)?.id ?? null) : null };
};

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

/** Changes what the reader made of a source and returns it as it is then; null, and nothing stored, where there is none. */
export const editSource = (store: Store, id: string, changes: SourceEdit): PromiseLike<SavedSource | null> =>
  inOne(store, async () => {
    const row = await store.sources.get(id);
    if (!row) return null;
    const source = { ...sourceOf(row), ...changes };
    await put(store, source);
    return source;
  });

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
 * Stores sources that were saved elsewhere, all or none. What is here already stays as it is; `kept` are the ids of those
 * that differ from it.
 */
export const putImported = (
  store: Store,
  sources: SavedSource[],
): PromiseLike<{ added: number; kept: string[] }> =>
  inOne(store, async () => {
    const kept: string[] = [];
    let added = 0;
    const rows = await store.sources.bulkGet(sources.map(({ id }) => id));
    for (const [at, source] of sources.entries()) {
      const row = rows[at];
      if (row) {
        if (!same(sourceOf(row), source)) kept.push(source.id);
        continue;
      }
      await put(store, source);
      added += 1;
    }
    return { added, kept };
  });
