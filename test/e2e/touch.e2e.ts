import { expect, type Page } from '@playwright/test';
import { cardOn, hostOn, letTimePass, readyCardOn, whereIs } from './card.ts';
import { logMounts } from './mount-log.ts';
import type { Point } from './point.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const STORY = articleOf(`
  <p>Three soldiers died at Tower 22 in Jordan on Sunday.</p>
  <p>The group <a href="#there">Kataib Hezbollah</a> said nothing of it.</p>
  <p id="end" style="margin-top: 70vh">Nothing else is known.</p>`);

/** A finger on the screen, as the browser's own input: it makes every event that a finger makes. */
const fingerOn = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  return {
    tap: async (point: Point): Promise<void> => {
      await touch('touchStart', [point]);
      await touch('touchEnd', []);
    },
    swipe: async ({ x, y }: Point, by: number): Promise<void> => {
      await touch('touchStart', [{ x, y }]);
      for (let step = 1; step <= 5; step += 1) await touch('touchMove', [{ x, y: y + (by * step) / 5 }]);
      await touch('touchEnd', []);
    },
  };
};

const OUTSIDE: Point = { x: 1_100, y: 20 };

test.beforeEach(async ({ page, scratch }) => {
  await page.goto(scratch.put(STORY));
});

test('a tap on a name opens its card, a tap in the card keeps it, a tap outside closes it', async ({
  page,
}) => {
  const at = await whereIs(page, 'Tower 22');
  const finger = await fingerOn(page);
  await finger.tap(at);
  await expect(readyCardOn(page)).toHaveAccessibleName('Backstory: Tower 22');
  const box = await cardOn(page).boundingBox();
  if (!box) throw new Error('The card has no place.');
  await finger.tap({ x: box.x + 30, y: box.y + box.height - 20 });
  await letTimePass(page);
  await expect(readyCardOn(page)).toBeVisible();
  await finger.tap(OUTSIDE);
  await expect(hostOn(page)).toHaveCount(0);
});

test('a tap on a link that is a name follows the link, and no card stands in the way', async ({ page }) => {
  const at = await whereIs(page, 'Kataib Hezbollah');
  const mounts = await logMounts(page);
  const finger = await fingerOn(page);
  await finger.tap(at);
  await expect(page).toHaveURL(/#there$/);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
});

test('a finger that scrolls the page opens nothing and takes an open card along', async ({ page }) => {
  const at = await whereIs(page, 'Tower 22');
  const finger = await fingerOn(page);
  const mounts = await logMounts(page);
  await finger.swipe(at, -4);
  await finger.tap(at);
  await expect(readyCardOn(page)).toBeVisible();
  expect(await mounts()).toEqual(['+backstory-card']);
  const before = await cardOn(page).boundingBox();
  await page.evaluate(() => {
    document.body.style.minHeight = '300vh';
    scrollBy({ top: 5, behavior: 'instant' });
  });
  await expect.poll(async () => (await cardOn(page).boundingBox())?.y).toBe((before?.y ?? 0) - 5);
});
