import type { Store } from './database.ts';

/** What was kept under that name, if it was made from exactly what the fingerprint stands for. */
export const findCompiled = async (store: Store, name: string, fingerprint: string): Promise<unknown> => {
  const row = await store.compiled.get(name);
  return row?.fingerprint === fingerprint ? row.data : undefined;
};

export const putCompiled = (
  store: Store,
  name: string,
  fingerprint: string,
  data: unknown,
): PromiseLike<string> => store.compiled.put({ name, fingerprint, data });

/** Forgets all of it: whatever made it may have changed. */
export const clearCompiled = (store: Store): PromiseLike<void> => store.compiled.clear();
