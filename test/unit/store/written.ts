import { onTestFinished } from 'vitest';

/** What is written to any database of the test. */
export type Written = { writes: number; rows: Map<string, number>; bytes: Map<string, number> };

const sizeOf = (value: unknown): number =>
  JSON.stringify(value, (_key, inner) => (ArrayBuffer.isView(inner) ? 'x'.repeat(inner.byteLength) : inner))
    ?.length ?? 0;

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest;

/** Calls `seen` before each row that is written or deleted, until the test ends. */
const watchWrites = (seen: (table: IDBObjectStore, value: unknown) => void): void => {
  const prototype = IDBObjectStore.prototype;
  for (const name of ['put', 'add', 'delete'] as const) {
    const original = prototype[name] as Write;
    const watched: Write = function (value, key) {
      seen(this, value);
      return key === undefined ? original.call(this, value) : original.call(this, value, key);
    };
    Object.assign(prototype, { [name]: watched });
    onTestFinished(() => void Object.assign(prototype, { [name]: original }));
  }
};

/** Counts rows and their size as JSON, table by table, from now on. */
export const countWrites = (): Written => {
  const written: Written = { writes: 0, rows: new Map(), bytes: new Map() };
  watchWrites(({ name }, value) => {
    written.writes += 1;
    written.rows.set(name, (written.rows.get(name) ?? 0) + 1);
    written.bytes.set(name, (written.bytes.get(name) ?? 0) + sizeOf(value));
  });
  return written;
};

/** Ends the transaction at the write of that number, as the death of the worker does. */
export const dieAtWrite = (last: number): void => {
  let writes = 0;
  watchWrites(({ transaction }) => {
    writes += 1;
    if (writes === last) transaction.abort();
  });
};
