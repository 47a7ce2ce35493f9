import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browser/find-firefox.ts';
import { FIREFOX_DEMO_BUILD } from './builds.ts';
import { test } from './reading.ts';

const firefox = findFirefox();
test.skip(firefox === null, 'No Firefox was found; set BACKSTORY_FIREFOX to the path of one.');

const openFirefox = async (): Promise<Browser> => {
  if (!existsSync(join(FIREFOX_DEMO_BUILD, 'manifest.json')))
    throw new Error(`${FIREFOX_DEMO_BUILD} holds no manifest.json. Run "wxt build -b firefox --mode demo".`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath: firefox ?? '',
  });
  await browser.installExtension(FIREFOX_DEMO_BUILD);
  return browser;
};

const rootOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Where a name stands in the window; its mark need not be there yet. */
const placeOf = (page: Page, name: string): Promise<{ x: number; y: number }> =>
  page.evaluate((name) => {
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let node = texts.nextNode();
    while (node && !node.textContent?.includes(name)) node = texts.nextNode();
    const range = document.createRange();
    range.setStart(node ?? document, node?.textContent?.indexOf(name) ?? 0);
    range.setEnd(node ?? document, (node?.textContent?.indexOf(name) ?? 0) + name.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);

test('in Firefox names are marked, resting opens the card, Escape closes it, and the page stays as it was', async ({
  site,
  plainPage,
}) => {
  const browser = await openFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(`${site}/tower-22.html`);
    await plainPage.goto(`${site}/tower-22.html`);
    // Not `waitForFunction`, which needs `Function` in the page: a policy of the site's own forbids that.
    const marked = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await expect.poll(marked).toContain('backstory-base');
    const { x, y } = await placeOf(page, 'Tower 22');
    // The welcome page, which no driver lists, takes the front when it opens: a page behind it gets no frames.
    await expect(async () => {
      await page.bringToFront();
      await page.mouse.move(x, y + 90);
      await page.mouse.move(x, y, { steps: 3 });
      const card = await page.waitForSelector('backstory-card >>> [data-state="ready"]', { timeout: 3_000 });
      expect(await card?.evaluate((element) => element.getAttribute('aria-label'))).toBe(
        'Backstory: Tower 22',
      );
    }).toPass({ timeout: 45_000 });
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('backstory-card') === null))
      .toBe(true);
    expect(await rootOf(page)).toBe(await plainPage.evaluate(() => document.documentElement.outerHTML));
  } finally {
    await browser.close();
  }
});
