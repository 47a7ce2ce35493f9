import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parseDescribedPages } from '../demo/page-list.ts';
import { PAGES } from './builds.ts';
import { closeCard, hostOn, openCard, whereIs } from './card.ts';
import { logMounts } from './mount-log.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';
import { seenBy, watchItself, wholeOf } from './self-watch.ts';
import { SHAPES } from './shapes.ts';

const DESCRIBED = parseDescribedPages(readFileSync(join(PAGES, 'pages.json'), 'utf8'));

const rootOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

const expectHostLast = async (page: Page): Promise<void> => {
  await expect(hostOn(page)).toHaveCount(1);
  const last = () => document.documentElement.lastElementChild?.outerHTML;
  expect(await page.evaluate(last)).toBe('<backstory-card></backstory-card>');
};

/** Rests on a name and leaves it again. Escape would also close a dialog of the page's. */
const openAndLeave = async (page: Page, name: string): Promise<void> => {
  await openCard(page, name);
  await page.mouse.move(2, 2);
  await expect(hostOn(page)).toHaveCount(0);
};

for (const { file, marked } of DESCRIBED)
  test(`${file} is the same with a card opened and closed as without the extension`, async ({
    page,
    plainPage,
    site,
  }) => {
    for (const one of [page, plainPage]) {
      await one.goto(`${site}/${file}`);
      await one.waitForLoadState('networkidle');
    }
    const [name] = marked;
    if (name !== undefined) {
      await openCard(page, name);
      await expectHostLast(page);
      await closeCard(page);
    }
    await expect.poll(async () => (await rootOf(page)) === (await rootOf(plainPage))).toBe(true);
  });

for (const { title, html, type, name } of SHAPES)
  test(`the page is the same as without the extension: ${title}`, async ({ page, plainPage, scratch }) => {
    const address = scratch.put(html, type === undefined ? {} : { type });
    for (const one of [page, plainPage]) {
      await one.addInitScript(watchItself);
      await one.goto(address);
    }
    if (name !== null) await whereIs(page, name);
    expect(await seenBy(page)).toEqual(await seenBy(plainPage));
    if (name !== null) await openAndLeave(page, name);
    expect(await wholeOf(page)).toBe(await wholeOf(plainPage));
  });

test('in a modal dialog the card stands in the dialog, and can be used', async ({ page, scratch }) => {
  const dialog =
    '<dialog id="d"><p>Drones came to Tower 22 in Jordan.</p></dialog><script>d.showModal()</script>';
  await page.goto(scratch.put(articleOf(dialog)));
  const card = await openCard(page, 'Tower 22');
  expect(await page.evaluate(() => document.querySelector('#d')?.lastElementChild?.localName)).toBe(
    'backstory-card',
  );
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(hostOn(page)).toHaveCount(0);
  await expect(page.locator('#d')).toBeVisible();
});

test('a card comes and goes as one element, and nothing else changes that the page could observe', async ({
  page,
  scratch,
}) => {
  await page.addInitScript(watchItself);
  await page.goto(scratch.put(articleOf('<h1>Tower 22</h1><p>Drones came to Tower 22 in Jordan.</p>')));
  await whereIs(page, 'Tower 22');
  expect(await seenBy(page)).toEqual([]);
  const mounts = await logMounts(page);
  await openAndLeave(page, 'Tower 22');
  expect(await mounts()).toEqual(['+backstory-card', '-backstory-card']);
  expect(await seenBy(page)).toEqual(['childList HTML', 'childList HTML']);
});
