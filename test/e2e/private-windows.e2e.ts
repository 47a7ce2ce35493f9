import { expect, type Page } from '@playwright/test';
import { waitForMarks } from '../demo/marks.ts';
import { restOnMark } from '../demo/rest-on-mark.ts';
import { test } from './first-start.ts';

type Window = { tabs?: { id?: number }[] };
/** What Chromium offers to a page of ours. */
declare const chrome: {
  storage: { local: { get: (nothing: null) => Promise<object> } };
  windows: { create: (window: { incognito: true; url: string }) => Promise<Window> };
  tabs: {
    sendMessage: (
      tab: number,
      message: { call: string; input: null },
    ) => Promise<{ names?: { surface: string }[] } | undefined>;
  };
};

/** Everything that the extension has on the disk: how many rows each table has, and their hash. */
const readDisk = (own: Page): Promise<Record<string, unknown>> =>
  own.evaluate(async () => {
    const hashOf = async (value: unknown): Promise<string> => {
      const bytes = new TextEncoder().encode(JSON.stringify(value));
      return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
    };
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const disk: Record<string, unknown> = {
      storage: await chrome.storage.local.get(null),
      caches: await caches.keys(),
      local: { ...localStorage },
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const rows = await settle(database.transaction(table).objectStore(table).getAll());
        disk[`${name}/${table}`] = [rows.length, await hashOf(rows)];
      }
      database.close();
    }
    return disk;
  });

const namesIn = (own: Page, tab: number): Promise<string[]> =>
  own.evaluate(async (id) => {
    const report = await chrome.tabs
      .sendMessage(id, { call: 'listNames', input: null })
      .catch(() => undefined);
    return report?.names?.map(({ surface }) => surface) ?? [];
  }, tab);

test('a page read in a private window leaves everything on the disk as it was', async ({
  fresh,
  extensions,
  site,
}) => {
  const { context, extensionId } = fresh;
  const article = await context.newPage();
  await article.goto(`${site}/tower-22.html`);
  await waitForMarks(article);
  // The card is ready once the store has been filled.
  await restOnMark(article, 'Tower 22');
  await extensions.allowPrivateWindows();
  await article.reload();
  await waitForMarks(article);

  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  const before = await readDisk(own);
  expect(before).toMatchObject({ 'backstory/incidents': [expect.any(Number), expect.any(String)] });
  const tab = await own.evaluate(async (url) => {
    const { tabs } = await chrome.windows.create({ incognito: true, url });
    return tabs?.[0]?.id ?? 0;
  }, `${site}/camp-victory.html`);
  await expect.poll(() => namesIn(own, tab)).toContain('Camp Victory');
  expect(await readDisk(own)).toEqual(before);
});
