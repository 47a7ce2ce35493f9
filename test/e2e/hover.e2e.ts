import { expect } from '@playwright/test';
import { cardOn, hostOn, letTimePass, openCard, pointAt, readyCardOn, whereIs } from './card.ts';
import { logMounts } from './mount-log.ts';
import { test } from './reading.ts';

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
  const card = await openCard(page, 'Tower 22');
  const mounts = await logMounts(page);
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  await page.mouse.move(5, 5);
  await expect(hostOn(page)).toHaveCount(0);
  expect(await mounts()).toEqual([CLOSED]);
});

test('who clicks in the card may take the pointer away, until Escape', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  await card.locator('.sources summary').first().click();
  await expect(card.locator('.sources a').first()).toBeVisible();
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

test('scrolling the text closes the card', async ({ page }) => {
  await openCard(page, 'Tower 22');
  await page.mouse.wheel(0, 300);
  await expect(hostOn(page)).toHaveCount(0);
});

test('resting on another name changes the card, and there is only ever one', async ({ page }) => {
  const card = await openCard(page, 'Tower 22');
  await expect(card).toHaveAccessibleName('Backstory: Tower 22');
  await pointAt(page, 'Islamic Resistance in Iraq');
  await expect(readyCardOn(page)).toHaveAccessibleName('Backstory: Islamic Resistance in Iraq');
  await expect(hostOn(page)).toHaveCount(1);
});
