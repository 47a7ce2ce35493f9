import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { DEMO_BUILD } from './builds.ts';
import { cardOn, openCard, pointAt, readyCardOn } from './card.ts';
import { killWorker, openExtensionPage, readStored } from './extension-page.ts';
import { openReader, test } from './reading.ts';

/** Waits until the browser has filled its store. */
const fill = (reader: ExtendedBrowser) =>
  expect.poll(async () => (await readStored(reader))?.feeds.length).toBe(1);

const deleteStore = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('backstory').onsuccess = () => resolve();
      }),
  );

test('a store of a later release: marks all the same, the card says so, and recovers while it is open', async ({
  ownReader,
  site,
}) => {
  await fill(ownReader);
  const own = await openExtensionPage(ownReader);
  await killWorker(ownReader);
  await own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('backstory', 9_990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  const page = await ownReader.context.newPage();
  await page.goto(`${site}/tower-22.html`);
  await pointAt(page, 'Tower 22');
  await expect(cardOn(page)).toHaveAttribute('data-state', 'failed');
  await expect(cardOn(page)).toContainText('written by a newer release of Backstory');
  await expect(cardOn(page)).toContainText('Update Backstory.');
  await deleteStore(own);
  await expect(readyCardOn(page)).toBeVisible({ timeout: 20_000 });
  await expect(readyCardOn(page)).toHaveAccessibleName('Backstory: Tower 22');
});

test('a store that another page holds back: the same', async ({ ownReader, site }) => {
  await fill(ownReader);
  const [holder, deleter] = [await openExtensionPage(ownReader), await openExtensionPage(ownReader)];
  await killWorker(ownReader);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('backstory');
        request.onsuccess = () => {
          Reflect.set(globalThis, 'held', request.result);
          resolve();
        };
      }),
  );
  await deleter.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('backstory').onblocked = () => resolve();
      }),
  );
  const page = await ownReader.context.newPage();
  await page.goto(`${site}/tower-22.html`);
  await pointAt(page, 'Tower 22');
  await expect(cardOn(page)).toContainText('Another page of Backstory holds its data open.', {
    timeout: 15_000,
  });
  await expect(cardOn(page)).toContainText('Close the other pages of Backstory');
  await holder.close();
  await expect(readyCardOn(page)).toBeVisible({ timeout: 20_000 });
});

test('records that cannot be read are left out, counted on the card, and the rest is there', async ({
  site,
}, testInfo) => {
  const build = testInfo.outputPath('build');
  cpSync(DEMO_BUILD, build, { recursive: true });
  const file = join(build, 'feed/incidents.jsonl');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const isSpared = (line: string) => line.includes('"place":"tower-22"');
  const [first, second] = lines.filter((line) => !isSpared(line));
  const broken = lines.map((line) => {
    if (line === first) return line.slice(0, line.length / 2);
    return line === second ? line.replace('"summary"', '"no-summary"') : line;
  });
  writeFileSync(file, `${broken.join('\n')}\n`);
  const reader = await openReader(build);
  const page = await reader.context.newPage();
  await page.goto(`${site}/tower-22.html`);
  const card = await openCard(page, 'Tower 22');
  await card.locator('.foot summary').click();
  await expect(card.locator('.edition')).toContainText('2 records could not be read and are left out.');
  const stored = await readStored(reader);
  expect(stored?.counts.incidents).toBe(lines.length - 2);
  expect(stored?.feeds[0]?.problems).toHaveLength(2);
  await reader.context.close();
});
