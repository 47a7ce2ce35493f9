import { onTestFinished } from 'vitest';
import type { Store } from '#store/database.ts';
import { openStore } from '#store/open-store.ts';

let opened = 0;

/** A name that no database has yet; whatever has it when the test ends is deleted. */
export const freshName = (): string => {
  opened += 1;
  const name = `trial-${Date.now()}-${opened}`;
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => resolve();
        request.onblocked = () => resolve();
      }),
  );
  return name;
};

export const freshStore = async (name = freshName()): Promise<Store> => {
  const store = await openStore(name);
  onTestFinished(() => store.close());
  return store;
};
