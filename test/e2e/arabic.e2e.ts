import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { createWording } from '#core/wording/wording.ts';
import { lookupIn } from '#test/words/lookup.ts';
import ar from '../../public/_locales/ar/messages.json' with { type: 'json' };
import { DEMO_BUILD } from './builds.ts';
import { openCard } from './card.ts';
import { openReader, test as reading } from './reading.ts';

const arabic = createWording(lookupIn(ar));

/**
 * The demo build with no other texts than the Arabic ones, which every Chromium falls back on, in whatever language it is:
 * those of distributions often come with the files of one language alone.
 */
const makeArabicBuild = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-arabic-'));
  cpSync(DEMO_BUILD, folder, { recursive: true });
  rmSync(join(folder, '_locales/en'), { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: 'ar' }));
  return folder;
};

const test = reading.extend({
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off its pattern
    async ({}, use) => {
      const folder = makeArabicBuild();
      const reader = await openReader(folder);
      await use(reader);
      await reader.context.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const problemsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
};

for (const [address, title, heading] of [
  ['options.html', 'options_page_title', 'options_page_title'],
  ['welcome.html', 'welcome_page_title', 'welcome_title'],
  ['popup.html', 'extension_name', 'popup_page'],
] as const)
  test(`${address} speaks Arabic, from right to left`, async ({ page, reader }) => {
    await page.goto(`chrome-extension://${reader.extensionId}/${address}`);
    await expect(page.getByRole('heading', { name: arabic.say(heading), exact: true })).toBeVisible();
    await expect(page).toHaveTitle(arabic.say(title));
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await problemsOn(page)).toEqual([]);
  });

test('the dossier speaks Arabic, and has the names of things in it', async ({ page, reader }) => {
  await page.goto(`chrome-extension://${reader.extensionId}/dossier.html#/entity/backstory:ain-al-asad`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^قاعدة عين الأسد/);
  await expect(page).toHaveTitle('قاعدة عين الأسد · Backstory');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const names = page.locator('[data-part=names]');
  await expect(names.getByRole('heading')).toContainText(arabic.say('dossier_names'));
  await expect(names.locator('dt').first()).toHaveText('الإنجليزية');
  await expect(page.locator('.lead').first()).toHaveAttribute('lang', 'en');
  expect(await problemsOn(page)).toEqual([]);
});

test('a card on an English page speaks Arabic, and so does what the toolbar says', async ({
  page,
  site,
  reader,
}) => {
  await page.goto(`${site}/tower-22.html`);
  const card = await openCard(page, 'Tower 22');
  await expect(card).toHaveAttribute('lang', 'ar');
  await expect(card).toHaveAttribute('dir', 'rtl');
  await expect(card.locator('.foot')).toContainText(arabic.say('coverage_partial'));
  await expect(card.getByRole('button', { name: arabic.say('card_close') })).toBeVisible();
  const title = await reader.serviceWorker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return chrome.action.getTitle({ tabId: tab.id });
  })()`);
  expect(title).toBe(arabic.say('toolbar_on'));
});
