import { expect, type Page } from '@playwright/test';
import type { ExtendedBrowser } from '../browser/launch.ts';

/** A page of the extension's own origin: its manifest, which is all a page needs to reach what the extension stores. */
export const openExtensionPage = async ({ context, extensionId }: ExtendedBrowser): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
};

/** Kills the background worker, as a browser does at any time, and resolves when it has stopped. */
export const killWorker = async (reader: ExtendedBrowser): Promise<void> => {
  const page = await openExtensionPage(reader);
  const session = await reader.context.newCDPSession(page);
  const told: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) told.push(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  // The last state is what holds; the worker may have gone to sleep by itself.
  await expect.poll(() => told.length).toBeGreaterThan(0);
  if (told.at(-1) === 'running') told.splice(0);
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => told).toContain('stopped');
  await page.close();
};

/** What stands in the database: rows by table, and the feed's own row. */
export type Stored = { counts: Record<string, number>; feeds: { appliedAt: string; problems: unknown[] }[] };

/** Reads the database as the browser holds it; null where there is none yet. */
export const readStored = async (reader: ExtendedBrowser): Promise<Stored | null> => {
  const page = await openExtensionPage(reader);
  const stored = await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'backstory')) return null;
    const database = await done(indexedDB.open('backstory'));
    const names = [...database.objectStoreNames];
    const tables = database.transaction(names);
    const counts = names.map(async (name) => [name, await done(tables.objectStore(name).count())] as const);
    const entries = await Promise.all(counts);
    const feeds = await done(tables.objectStore('feeds').getAll());
    database.close();
    return { counts: Object.fromEntries(entries), feeds };
  });
  await page.close();
  return stored;
};
