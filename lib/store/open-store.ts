import { Dexie } from 'dexie';
import type { Store } from './database.ts';
import { VERSIONS } from './versions.ts';

const STORE_NAME = 'backstory';

/**
 * Dexie answers a VersionError by opening whatever is there and adding the tables it misses, which would spoil the data
 * of a later release. Asked for its version every time, the browser refuses, and the database stays as it is.
 */
const strictFactory = (version: number): IDBFactory => ({
  open: (name, asked = version * 10) => indexedDB.open(name, asked),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one, other) => indexedDB.cmp(one, other),
});

const NEWEST = Math.max(...VERSIONS.map(({ version }) => version));

/**
 * Opens the database, creating or upgrading it. Pends for as long as another context holds an older version open;
 * rejects with what the browser threw, a VersionError where a later release has been here.
 */
export const openStore = async (name: string = STORE_NAME): Promise<Store> => {
  const store = new Dexie(name, { autoOpen: false, cache: 'disabled', indexedDB: strictFactory(NEWEST) });
  for (const { version, tables, upgrade } of VERSIONS) {
    const declared = store.version(version).stores(tables);
    if (upgrade) declared.upgrade(upgrade);
  }
  await store.open();
  return store as Store;
};
