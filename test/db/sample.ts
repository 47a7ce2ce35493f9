import type { Store } from '#store/database.ts';

/** The shape and the rows of a database as some release left it. */
export type Sample = {
  /** As the browser counts: Dexie's version times ten. */
  nativeVersion: number;
  tables: SampleTable[];
};
type SampleTable = {
  name: string;
  keyPath: string;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
};

const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Arrays of numbers as JSON cannot write them; zeros at the end are left out. */
type Packed = { array: 'Uint16Array' | 'Uint32Array'; length: number; values: string };

const ARRAYS = { Uint16Array, Uint32Array };

const isPacked = (value: unknown): value is Packed =>
  typeof value === 'object' && value !== null && 'array' in value && 'values' in value;

const pack = (value: unknown): unknown => {
  if (!(value instanceof Uint16Array || value instanceof Uint32Array)) return value;
  const values = value.join(' ').replace(/( 0)+$/, '');
  return { array: value.constructor.name, length: value.length, values };
};

const unpack = (value: unknown): unknown => {
  if (!isPacked(value)) return value;
  const array = new ARRAYS[value.array](value.length);
  array.set(value.values.split(' ').map(Number));
  return array;
};

const eachField = (row: unknown, change: (value: unknown) => unknown): unknown =>
  Object.fromEntries(Object.entries(Object(row)).map(([field, value]) => [field, change(value)]));

/** What an open store looks like from outside. */
export const takeSample = async (store: Store): Promise<Sample> => {
  const database = store.backendDB();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const tables = names.map(async (name): Promise<SampleTable> => {
    const table = transaction.objectStore(name);
    const indexes = [...table.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = table.index(index);
      return { name: index, keyPath: String(keyPath), unique, multiEntry };
    });
    const rows = (await settle(table.getAll())).map((row) => eachField(row, pack));
    return { name, keyPath: String(table.keyPath), autoIncrement: table.autoIncrement, indexes, rows };
  });
  return { nativeVersion: database.version, tables: await Promise.all(tables) };
};

const createTable = (
  database: IDBDatabase,
  { name, keyPath, autoIncrement, indexes, rows }: SampleTable,
): void => {
  const table = database.createObjectStore(name, { keyPath, autoIncrement });
  for (const index of indexes) table.createIndex(index.name, index.keyPath, index);
  for (const row of rows) table.add(eachField(row, unpack));
};

/** Leaves a database behind as the sample has it, without a line of the code that is tested. */
export const restoreSample = async (name: string, sample: Sample): Promise<void> => {
  const request = indexedDB.open(name, sample.nativeVersion);
  request.onupgradeneeded = () => {
    for (const table of sample.tables) createTable(request.result, table);
  };
  (await settle(request)).close();
};
