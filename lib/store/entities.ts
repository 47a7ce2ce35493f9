import type { Digest } from '#core/feed/digest.ts';
import type { Entity } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { Store } from './database.ts';
import { fileEntity, unfileEntity } from './file-records.ts';
import { type Filing, writeFiling } from './filing.ts';
import type { EntityRow } from './rows.ts';
import type { Digests } from './sums.ts';

const entityRow = (feed: string, entity: Entity, digest: Digest | undefined): EntityRow => ({
  key: keyOf(feed, entity.id),
  feed,
  ...(entity.parent !== null && { parent: keyOf(feed, entity.parent) }),
  entity,
  ...(digest && { digest }),
});

export const findEntity = (store: Store, key: Key): PromiseLike<EntityRow | undefined> =>
  store.entities.get(key);

/** Those of the entities that are in the store, in no promised order. */
export const findEntities = async (store: Store, keys: Iterable<Key>): Promise<EntityRow[]> =>
  (await store.entities.bulkGet([...keys])).filter((row) => row !== undefined);

export const allEntities = (store: Store): PromiseLike<EntityRow[]> => store.entities.toArray();

export const findChildren = (store: Store, parent: Key): PromiseLike<EntityRow[]> =>
  store.entities.where('parent').equals(parent).toArray();

export const findEntityKeys = async (store: Store, feed: string): Promise<Set<Key>> =>
  new Set(await store.entities.where('feed').equals(feed).primaryKeys());

/** Writes one batch and files it for searching. */
export const putEntities = async (
  store: Store,
  feed: string,
  entities: Entity[],
  digests: Digests,
  filing: Filing,
): Promise<void> => {
  const rows = entities.map((entity) => entityRow(feed, entity, digests.get(entity.id)));
  const replaced = await store.entities.bulkGet(rows.map(({ key }) => key));
  await store.entities.bulkPut(rows.map((row, at) => fileEntity(filing, row, replaced[at])));
  await writeFiling(store, filing, false);
};

export const deleteEntities = async (store: Store, keys: Key[], filing: Filing): Promise<void> => {
  for (const row of await store.entities.bulkGet(keys)) if (row) unfileEntity(filing, row);
  await store.entities.bulkDelete(keys);
};
