import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parseSourceLines } from '#core/exchange/source-lines.ts';
import { sha256 } from '#panel/sha256.ts';
import { badgeOf, exportAll, openOwn, openPopup, save, savedTitles, test } from './saving.ts';

const TITLE = 'Three US soldiers killed in drone attack on Tower 22 in Jordan';
const already = /^Already saved on/;

test('one click saves; after a restart it is found, and said to be saved already', async ({
  open,
  profile,
  site,
}) => {
  const first = await open(profile);
  const popup = await openPopup(first, `${site}/tower-22.html?utm_source=letter`);
  await save(popup);
  await expect(popup.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(popup.getByText('The Eastern Ledger · Marit Solheim')).toBeVisible();
  await expect(popup.getByText('Published 29 January 2024, from its metadata (JSON-LD)')).toBeVisible();
  await expect(popup.getByText(/SHA-256 [0-9a-f]{12}…/)).toBeVisible();
  await popup.getByRole('group', { name: 'Which incident' }).getByRole('checkbox').first().check();
  await popup.getByLabel('Note').fill('Compare with the wire');
  await popup.getByLabel('Tags').fill('Jordan, drones');
  await expect(popup.getByRole('status').filter({ hasText: 'Stored.' })).toBeVisible();
  await first.context.close();

  const second = await open(profile);
  expect(await savedTitles(second)).toEqual([TITLE]);
  const again = await openPopup(second, `${site}/tower-22.html?fbclid=abc#comments`);
  await expect(again.getByRole('status').filter({ hasText: already })).toBeVisible();
  await expect.poll(() => badgeOf(again, `${site}/tower-22.html?fbclid=abc`)).toBe('✓');
  const { lines } = await parseSourceLines(await exportAll(second), sha256);
  const source = lines[0]?.source;
  expect(source).toMatchObject({
    canonical: `${site}/tower-22.html`,
    note: 'Compare with the wire',
    tags: ['Jordan', 'drones'],
    lang: 'en-US',
  });
  expect(source?.incidents).toHaveLength(1);
  expect(source?.mentions.map(({ surface }) => surface)).toContain('Tower 22');
  const [dossier] = await Promise.all([
    second.context.waitForEvent('page'),
    again.getByRole('link', { name: 'Open it' }).click(),
  ]);
  await expect(dossier.getByRole('heading', { name: TITLE })).toBeVisible();
});

test('undo takes it back', async ({ open, profile, site }) => {
  const browser = await open(profile);
  const address = `${site}/erbil-barracks.html`;
  const popup = await openPopup(browser, address);
  await save(popup);
  await expect.poll(() => badgeOf(popup, address)).toBe('✓');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'no longer saved' })).toBeVisible();
  await expect.poll(() => badgeOf(popup, address)).toBe('');
  expect(await savedTitles(browser)).toEqual([]);
  await save(popup);
  expect(await savedTitles(browser)).toHaveLength(1);
});

test('the same text under another address is known; it is saved again only when asked', async ({
  open,
  profile,
  site,
  odd,
}) => {
  const browser = await open(profile);
  await save(await openPopup(browser, `${site}/tower-22.html`));
  const copy = await openPopup(browser, `${odd}/copy`);
  await copy.getByRole('button', { name: 'Save this article' }).click();
  await expect(copy.getByText('The same text is already saved, under another address')).toBeVisible();
  expect(await savedTitles(browser)).toHaveLength(1);
  await copy.getByRole('button', { name: 'Save it again' }).click();
  await expect(copy.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  expect(await savedTitles(browser)).toHaveLength(2);
});

test('what cannot be saved, or not whole, is said plainly', async ({ open, profile, site, odd }) => {
  const browser = await open(profile);
  const notice = await openPopup(browser, `${odd}/notice`);
  await notice.getByRole('button', { name: 'Save this article' }).click();
  await expect(notice.getByRole('alert')).toContainText('There is no article text on this page.');
  expect(await savedTitles(browser)).toEqual([]);

  const stub = await openPopup(browser, `${odd}/stub`);
  await save(stub);
  await expect(stub.getByText('Only the beginning of the article seems to be on this page')).toBeVisible();
  await expect(stub.getByText('The page does not say when it was published.')).toBeVisible();

  const undated = await openPopup(browser, `${site}/conoco-green-village.html`);
  await save(undated);
  await expect(undated.getByText('No date of publication on the page')).toBeVisible();
});

test('the menu saves as well', async ({ open, profile, site }) => {
  const browser = await open(profile);
  const address = `${site}/camp-victory.html`;
  const page = await browser.context.newPage();
  await page.goto(address);
  // The popup is that of the tab in front.
  const isWelcomed = () => browser.context.pages().some((other) => other.url().endsWith('/welcome.html'));
  await expect.poll(isWelcomed).toBe(true);
  await page.bringToFront();
  const inWorker = (act: string) =>
    browser.serviceWorker.evaluate(`chrome.tabs.query({ url: '${address}' }).then(([tab]) => ${act})`);
  await inWorker(`chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-article' }, tab)`);
  await expect.poll(() => inWorker('chrome.action.getBadgeText({ tabId: tab.id })')).toBe('✓');
  expect(await savedTitles(browser)).toEqual(['Third attack in ten days on US site at Baghdad airport']);
});

test('an export taken in by a fresh browser gives the same export; broken lines are told', async ({
  open,
  profile,
  site,
}) => {
  const first = await open(profile);
  await save(await openPopup(first, `${site}/tower-22.html`));
  await save(await openPopup(first, `${site}/ain-al-asad-arabic.html`));
  const exported = await exportAll(first);
  const fresh = mkdtempSync(join(tmpdir(), 'backstory-fresh-'));
  const second = await open(fresh);
  const options = await openOwn(second, 'options.html');
  const take = (text: string) =>
    options
      .getByLabel('Import a file')
      .setInputFiles({ name: 'sources.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
  await take(`not json\n${exported}{"id":"zz"}\n`);
  await expect(
    options.getByText('Import ended: 2 sources added. 0 left as they are here. 2 lines with a problem.'),
  ).toBeVisible();
  await expect(options.getByText('Line 1: The line is not JSON.')).toBeVisible();
  await expect(options.getByText(/^Line 4: id is wrong/)).toBeVisible();
  expect(await exportAll(second)).toBe(exported);
  await take(exported);
  await expect(
    options.getByText('Import ended: 0 sources added. 0 left as they are here. 0 lines with a problem.'),
  ).toBeVisible();

  await options.getByRole('button', { name: `Delete: ${TITLE}` }).click();
  await expect(options.getByText(`Deleted: ${TITLE}`)).toBeVisible();
  await options.getByRole('button', { name: 'Bring it back' }).click();
  await expect(options.getByRole('link', { name: TITLE })).toBeVisible();
  expect(await exportAll(second)).toBe(exported);
  await second.context.close();
  rmSync(fresh, { recursive: true, force: true });
});

test('on a full disk nothing is half saved, and it is said', async ({
  open,
  profile,
  site,
  limitedBuild,
}) => {
  const first = await open(profile, limitedBuild);
  await save(await openPopup(first, `${site}/erbil-barracks.html`));
  const before = await exportAll(first);
  await first.context.close();
  // Chromium lets a database go on for half a minute in what it last found free: the quota has to come first.
  const browser = await open(profile, limitedBuild);
  const own = await openOwn(browser, 'options.html');
  const session = await browser.context.newCDPSession(own);
  const origin = `chrome-extension://${browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const popup = await openPopup(browser, `${site}/tower-22.html`);
  await popup.getByRole('button', { name: 'Save this article' }).click();
  await expect(popup.getByRole('alert')).toContainText(
    'Nothing was saved. There is no room left on the disk',
  );
  expect(await exportAll(browser)).toBe(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  expect(await savedTitles(browser)).toContain(TITLE);
});
