import { expect, type Locator, type Page } from '@playwright/test';
import { LEAVE_AFTER, OPEN_AFTER } from '#core/hover/timing.ts';
import { bringIntoView } from '../demo/marks.ts';
import type { Point } from './point.ts';

const HOST = 'backstory-card';

export const hostOn = (page: Page): Locator => page.locator(HOST);
export const cardOn = (page: Page): Locator => page.locator(`${HOST} [role="dialog"]`);
export const readyCardOn = (page: Page): Locator => page.locator(`${HOST} [data-state="ready"]`);

/** The first card of a browser may wait for the store to be filled. */
const PATIENCE = { timeout: 20_000 };

/** Where a marked name stands in the window, once it is marked. */
export const whereIs = async (page: Page, name: string): Promise<Point> => {
  const find = () => bringIntoView(page, name).catch(() => null);
  await expect.poll(async () => (await find())?.text, PATIENCE).toContain(name);
  const { x, y } = await bringIntoView(page, name);
  return { x, y };
};

/** Moves the mouse onto a marked name, as a reader would, and leaves it there. */
export const pointAt = async (page: Page, name: string): Promise<Point> => {
  const point = await whereIs(page, name);
  await page.mouse.move(point.x + 40, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  return point;
};

/** Rests on a marked name until its card tells what is known. */
export const openCard = async (page: Page, name: string): Promise<Locator> => {
  await pointAt(page, name);
  await expect(readyCardOn(page)).toBeVisible(PATIENCE);
  return readyCardOn(page);
};

/** Moves the mouse into the open card, as slowly as a hand does. */
export const enterCard = async (page: Page): Promise<void> => {
  const box = await cardOn(page).boundingBox();
  if (!box) throw new Error('The card has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
};

/** Sends the card away and waits until it has gone. */
export const closeCard = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
};

/**
 * That nothing opens, or nothing closes, shows in nothing but the end of the time in which it would have: on the page's
 * own clock, which a slow machine slows as it slows the extension's.
 */
export const letTimePass = (page: Page): Promise<void> =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * (OPEN_AFTER + LEAVE_AFTER));
