import { expect } from '@playwright/test';
import { cardOn, enterCard, hostOn, letTimePass, openCard, pointAt, readyCardOn, whereIs } from './card.ts';
import { logMounts } from './mount-log.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const OPENED = '+backstory-card';
const CLOSED = '-backstory-card';

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site}/tower-22.html`);
});

test('passing over a name opens nothing, resting does', async ({ page }) => {
  const passed = await whereIs(page, 'Tower 22');
  const mounts = await logMounts(page);
  await page.mouse.move(passed.x, passed.y);
  await page.mouse.move(passed.x, passed.y + 100);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  await openCard(page, 'Tower 22');
  expect(await mounts()).toEqual([OPENED]);
});

test('a button held down is a selection, and opens nothing', async ({ page }) => {
  const { x, y } = await whereIs(page, 'Tower 22');
  const mounts = await logMounts(page);
  await page.mouse.move(x + 30, y + 60);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  await page.mouse.up();
});

test('the pointer may travel into the card, and the card goes when it leaves', async ({ page }) => {
  await openCard(page, 'Tower 22');
  const mounts = await logMounts(page);
  await enterCard(page);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  await page.mouse.move(5, 5);
  await expect(hostOn(page)).toHaveCount(0);
  expect(await mounts()).toEqual([CLOSED]);
});

test('who clicks in the card may take the pointer away, until Escape', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  await card.locator('summary').first().click();
  await page.mouse.move(5, 5);
  await letTimePass(page);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
});

test('coming back to the name in time keeps the card', async ({ page }) => {
  await openCard(page, 'Tower 22');
  const mounts = await logMounts(page);
  const { x, y } = await whereIs(page, 'Tower 22');
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
});

test('Escape closes the card, and the name stays quiet until the pointer has left it', async ({ page }) => {
  await openCard(page, 'Tower 22');
  const mounts = await logMounts(page);
  const { x, y } = await whereIs(page, 'Tower 22');
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  await page.mouse.move(x + 2, y);
  await letTimePass(page);
  expect(await mounts()).toEqual([CLOSED]);
  await openCard(page, 'Tower 22');
});

test('the close button closes the card', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(hostOn(page)).toHaveCount(0);
});

test('text that scrolls under a pointer at rest opens nothing, until the pointer moves', async ({ page }) => {
  const { x, y } = await whereIs(page, 'Tower 22');
  await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
  await page.mouse.move(x, y);
  const mounts = await logMounts(page);
  await page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }));
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  await page.mouse.move(x + 2, y);
  await expect(cardOn(page)).toBeVisible();
});

test('the card goes with its name when the text scrolls, and closes when the name is out of sight', async ({
  page,
  scratch,
}) => {
  await page.setViewportSize({ width: 1280, height: 1_600 });
  const story = '<p style="margin: 200vh 0">Three soldiers died at Tower 22 in Jordan.</p>';
  await page.goto(scratch.put(articleOf(story)));
  const card = await openCard(page, 'Tower 22');
  const mounts = await logMounts(page);
  const before = await card.boundingBox();
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await card.boundingBox())?.y).toBe((before?.y ?? 0) - 60);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  // The card lies under the pointer now, which has not moved: the page goes on scrolling.
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await card.boundingBox())?.y).toBe((before?.y ?? 0) - 120);
  await page.mouse.wheel(0, 3_000);
  await expect(hostOn(page)).toHaveCount(0);
});

test('under a pointer that is in the card, scrolling the page changes nothing', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  await enterCard(page);
  const before = await card.boundingBox();
  await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
  await letTimePass(page);
  expect(await card.boundingBox()).toEqual(before);
});

test('a smaller window moves the card to where its name went, and into the window', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  for (const width of [700, 320]) {
    await page.setViewportSize({ width, height: 600 });
    await expect
      .poll(async () => {
        const box = await card.boundingBox();
        return box && box.x >= 0 && box.x + box.width <= width;
      })
      .toBe(true);
  }
  await expect(card).toBeVisible();
});

test('a card that grows stays in the window and does not jump from under the pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const card = await openCard(page, 'Tower 22');
  const folds = await card.locator('summary').all();
  for (const fold of folds) await fold.click();
  const box = await card.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 500).toBe(true);
});

test('a pinned card stays when the pointer leaves, other names do not replace it, and Escape closes it', async ({
  page,
}) => {
  const card = await openCard(page, 'Tower 22');
  await card.getByRole('button', { name: 'Keep this card open' }).click();
  const mounts = await logMounts(page);
  await page.mouse.click(5, 5);
  await pointAt(page, 'Islamic Resistance in Iraq');
  await letTimePass(page);
  await expect(card).toHaveAccessibleName('Backstory: Tower 22');
  await page.mouse.wheel(0, 5_000);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
});

test('several names in a row change the one card, which never goes away between', async ({
  page,
  scratch,
}) => {
  const story = 'From Tower 22 they flew to Ain al-Asad air base, and from there to Balad air base.';
  await page.goto(scratch.put(articleOf(`<p>${story}</p>`)));
  const names = ['Tower 22', 'Asad', 'Balad'];
  const points = [];
  for (const name of names) points.push(await whereIs(page, name));
  await openCard(page, 'Tower 22');
  const mounts = await logMounts(page);
  for (const [index, { x, y }] of [...points.entries(), ...points.entries()]) {
    await page.mouse.move(x, y);
    await expect(readyCardOn(page)).toHaveAccessibleName(new RegExp(names[index] ?? ''));
  }
  expect(await mounts()).toEqual([]);
});

test('resting on another name changes the card, and there is only ever one', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  await expect(card).toHaveAccessibleName('Backstory: Tower 22');
  await pointAt(page, 'Islamic Resistance in Iraq');
  await expect(readyCardOn(page)).toHaveAccessibleName('Backstory: Islamic Resistance in Iraq');
  await expect(hostOn(page)).toHaveCount(1);
});
