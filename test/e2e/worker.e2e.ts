import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DEMO_BUILD, FEED } from './builds.ts';
import { closeCard, openCard, pointAt, readyCardOn, whereIs } from './card.ts';
import { killWorker, readStored } from './extension-page.ts';
import { openReader, test } from './reading.ts';

test('a worker killed before the first rest, or between two, is not missed', async ({ ownReader, site }) => {
  const page = await ownReader.context.newPage();
  await page.goto(`${site}/tower-22.html`);
  await whereIs(page, 'Tower 22');
  await killWorker(ownReader);
  await openCard(page, 'Tower 22');
  await closeCard(page);
  await killWorker(ownReader);
  await expect(await openCard(page, 'Islamic Resistance in Iraq')).toBeVisible();
});

test('a worker killed while a card is open is not missed', async ({ ownReader, site }) => {
  const page = await ownReader.context.newPage();
  await page.goto(`${site}/tower-22.html`);
  await openCard(page, 'Tower 22');
  await killWorker(ownReader);
  await page.bringToFront();
  await pointAt(page, 'Islamic Resistance in Iraq');
  await expect(readyCardOn(page)).toHaveAccessibleName('Backstory: Islamic Resistance in Iraq');
});

test('a worker killed before the page is read is not missed', async ({ ownReader, site }) => {
  const page = await ownReader.context.newPage();
  const countReaders = () =>
    ownReader.serviceWorker.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
    );
  await expect.poll(countReaders).toBe(1);
  await killWorker(ownReader);
  await page.goto(`${site}/tower-22.html`);
  await expect(await openCard(page, 'Tower 22')).toBeVisible();
});

test('the store holds what the manifest says, and a second start leaves it alone', async ({
  site,
}, testInfo) => {
  const { files } = JSON.parse(readFileSync(join(FEED, 'manifest.json'), 'utf8'));
  const profile = testInfo.outputPath('profile');
  const appliedAt: (string | undefined)[] = [];
  for (const _start of ['first', 'second']) {
    const reader = await openReader(DEMO_BUILD, profile);
    const page = await reader.context.newPage();
    await page.goto(`${site}/tower-22.html`);
    await openCard(page, 'Tower 22');
    const stored = await readStored(reader);
    expect(stored?.counts).toMatchObject({
      entities: files.gazetteer.records,
      incidents: files.incidents.records,
      feeds: 1,
    });
    appliedAt.push(stored?.feeds[0]?.appliedAt);
    await reader.context.close();
  }
  expect(appliedAt[0]).toMatch(/^\d{4}-/);
  expect(appliedAt[1]).toBe(appliedAt[0]);
});
