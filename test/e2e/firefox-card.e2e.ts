import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { NO_FIREFOX, openFirefox, placeOf } from './open-firefox.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

test.skip(NO_FIREFOX !== false, `${NO_FIREFOX}`);

const STORY = articleOf(`
  <p>Rockets hit Ain al-Asad air base in Iraq.</p>
  <dialog id="d" open style="margin-top: 60vh"><button id="inside">A button</button><p>Drones came to Tower 22 in Jordan.</p></dialog>`);

const ASAD = 'Ain al-Asad';

const inCard = (selector: string): string => `backstory-card >>> ${selector}`;

/** Rests on a name until its card is there; the welcome page may take the front meanwhile. */
const rest = async (page: Page, name: string): Promise<void> => {
  await expect(async () => {
    await page.bringToFront();
    const { x, y } = await placeOf(page, name);
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForSelector(inCard('[data-state="ready"]'), { timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
};

const hasCard = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.querySelector('backstory-card') !== null));
const isThere = async (page: Page, selector: string): Promise<boolean> =>
  (await page.$(inCard(selector))) !== null;
/** Waits for something in the card. What changes within a shadow root wakes no `waitForSelector`. */
const find = (page: Page, selector: string) => expect.poll(() => isThere(page, selector)).toBe(true);
/**
 * Rests on a name and clicks in its card until what is to come of it is there: the welcome page may take the front at any
 * time, and the card goes with it.
 */
const press = (page: Page, name: string, selector: string, outcome: string) =>
  expect(async () => {
    if (await isThere(page, outcome)) return;
    if (!(await isThere(page, selector))) await rest(page, name);
    await (await page.$(inCard(selector)))?.click();
    await expect.poll(() => isThere(page, outcome), { timeout: 3_000 }).toBe(true);
  }).toPass({ timeout: 40_000 });

test('in Firefox a pinned card stays, deeds can be undone, and Escape gives the focus back and leaves the dialog', async ({
  scratch,
}) => {
  const browser = await openFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(scratch.put(STORY));
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('backstory-base')?.size), { timeout: 30_000 })
      .toBe(2);

    await press(page, ASAD, '[data-tool="pin"]', '[aria-pressed="true"]');
    await page.mouse.move(600, 500);
    await page.mouse.click(600, 500);
    await find(page, '[aria-pressed="true"]');
    await page.keyboard.press('Escape');
    await hasCard(page).toBe(false);

    await press(page, ASAD, '[data-tool="more"]', '.menu');
    await press(page, ASAD, '.menu li:nth-child(3) button', '[data-state="done"]');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('backstory-base')?.size ?? 0)).toBe(1);
    await press(page, ASAD, '[data-state="done"] .button', '[data-state="ready"]');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('backstory-base')?.size ?? 0)).toBe(2);
    await page.keyboard.press('Escape');
    await hasCard(page).toBe(false);

    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.querySelector('dialog')?.showModal();
      document.querySelector<HTMLElement>('#inside')?.focus();
    });
    await press(page, 'Tower 22', '[data-tool="more"]', '.menu');
    await page.keyboard.press('Escape');
    await hasCard(page).toBe(false);
    const after = () => [document.querySelector('dialog')?.open, document.activeElement?.id];
    await expect.poll(() => page.evaluate(after)).toEqual([true, 'inside']);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(after).then(([open]) => open)).toBe(false);
  } finally {
    await browser.close();
  }
});
