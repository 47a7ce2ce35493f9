import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { NO_FIREFOX, openFirefox, placeOf } from './open-firefox.ts';
import type { Point } from './point.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

test.skip(NO_FIREFOX !== false, `${NO_FIREFOX}`);

const rootOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Rests on Tower 22 until its card tells what is known. */
const restUntilReady = (page: Page, { x, y }: Point): Promise<void> =>
  // The welcome page, which no driver lists, takes the front when it opens: a page behind it gets no frames.
  expect(async () => {
    await page.bringToFront();
    await page.mouse.move(x, y + 90);
    await page.mouse.move(x, y, { steps: 3 });
    const card = await page.waitForSelector('backstory-card >>> [data-state="ready"]', { timeout: 3_000 });
    expect(await card?.evaluate((element) => element.getAttribute('aria-label'))).toBe('Backstory: Tower 22');
  }).toPass({ timeout: 45_000 });

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
    await restUntilReady(page, { x, y });
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('backstory-card') === null))
      .toBe(true);
    expect(await rootOf(page)).toBe(await plainPage.evaluate(() => document.documentElement.outerHTML));
  } finally {
    await browser.close();
  }
});

const MARKED = `<style>p { font: 40px/2 sans-serif }</style><p>Drones came to Tower 22 in Jordan.</p>`;

test('in Firefox names in shadow roots and in frames are marked and painted too', async ({ scratch }) => {
  const shadow = `<div id="host"><template shadowrootmode="open">${MARKED}</template></div>`;
  const frame =
    '<iframe width="900" height="200" srcdoc="<p>Drones came to Tower 22 in Jordan.</p>"></iframe>';
  const browser = await openFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(scratch.put(articleOf(shadow + frame)));
    const inFrame = async () =>
      (await page
        .mainFrame()
        .childFrames()[0]
        ?.evaluate(() => CSS.highlights.get('backstory-base')?.size)) ?? 0;
    const tintIn = () =>
      page.evaluate(() => {
        const p = document.querySelector('#host')?.shadowRoot?.querySelector('p');
        return p && getComputedStyle(p, '::highlight(backstory-base)').backgroundColor;
      });
    await expect.poll(inFrame).toBe(1);
    await expect.poll(tintIn).toBe('rgba(63, 127, 208, 0.08)');
    const { x, y } = await page.evaluate(() => {
      const text = document.querySelector('#host')?.shadowRoot?.querySelector('p')?.firstChild ?? document;
      const range = document.createRange();
      range.setStart(text, 15);
      range.setEnd(text, 23);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await restUntilReady(page, { x, y });
  } finally {
    await browser.close();
  }
});
