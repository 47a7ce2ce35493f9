import { expect, type Page } from '@playwright/test';
import { cardOn, hostOn } from './card.ts';
import { LISTENING, toldBy } from './event-log.ts';
import { test } from './reading.ts';

const centreOf = async (page: Page, selector: string): Promise<[number, number]> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no place.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** What a reader does, the same on both pages; `whenResting` is for what only one of them shows. */
const act = async (page: Page, whenResting: () => Promise<void>, whenGone: () => Promise<void>) => {
  await page.mouse.move(4, 4);
  await page.mouse.move(...(await centreOf(page, '#link')), { steps: 5 });
  await whenResting();
  await page.keyboard.press('Escape');
  await whenGone();
  await page.mouse.click(...(await centreOf(page, '#link')));
  await page.mouse.move(...(await centreOf(page, '#field')), { steps: 5 });
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.type('ab');
};

test('the page’s own listeners hear the same, in the same order, with a card as without the extension', async ({
  page,
  plainPage,
  scratch,
}) => {
  const address = scratch.put(LISTENING);
  const nothing = () => Promise.resolve();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await act(
    page,
    () => expect(cardOn(page)).toBeVisible(),
    () => expect(hostOn(page)).toHaveCount(0),
  );
  await plainPage.goto(address);
  await act(plainPage, nothing, nothing);
  const told = await toldBy(page);
  expect(told).toContain('down click link');
  expect(told).toEqual(await toldBy(plainPage));
});

test('a marked link leads where it led', async ({ page, scratch }) => {
  await page.goto(scratch.put(LISTENING));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.mouse.move(...(await centreOf(page, '#link')), { steps: 3 });
  await expect(cardOn(page)).toBeVisible();
  await page.locator('#link').click();
  await expect(page).toHaveURL(/#there$/);
});

test('text across marks is selected as without the extension', async ({ page, plainPage, scratch }) => {
  const address = scratch.put(LISTENING);
  const texts: string[] = [];
  for (const one of [page, plainPage]) {
    await one.goto(address);
    if (one === page) await one.waitForFunction(() => CSS.highlights.size > 0);
    const box = await one.locator('#first').boundingBox();
    if (!box) throw new Error('The paragraph has no place.');
    await one.mouse.move(box.x + 40, box.y + box.height / 2);
    await one.mouse.down();
    await one.mouse.move(box.x + 420, box.y + box.height / 2, { steps: 8 });
    await one.mouse.up();
    texts.push(await one.evaluate(() => `${getSelection()}`));
  }
  expect(texts[0]).toContain('Tower 22');
  expect(texts[0]).toBe(texts[1]);
});

test('the marks of a paragraph that the page removes go with it', async ({ page, scratch }) => {
  const text = 'Rockets hit the Ain al-Asad air base, and troops at Balad air base fired back.';
  await page.goto(
    scratch.put(`<!doctype html><main><p id="kept">${text}</p><p id="gone">${text}</p></main>`),
  );
  const ranges = () => page.evaluate(() => CSS.highlights.get('backstory-base')?.size);
  await expect.poll(ranges).toBe(4);
  await page.evaluate(() => document.querySelector('#gone')?.remove());
  await expect.poll(ranges).toBe(2);
});
