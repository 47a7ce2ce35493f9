import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parseDescribedPages } from '../demo/page-list.ts';
import { PAGES } from './builds.ts';
import { readToTheEnd, unmarkedOf, wrongMarks } from './marked-text.ts';
import { test } from './reading.ts';

const DESCRIBED = parseDescribedPages(readFileSync(join(PAGES, 'pages.json'), 'utf8'));

const expectMarked = (page: Page, names: string[]) =>
  expect.poll(() => unmarkedOf(page, names), 'names without a mark').toEqual([]);

for (const { file, marked, unmarked, unmarkedIn } of DESCRIBED)
  test(`${file} is marked as described`, async ({ page, site }) => {
    await page.goto(`${site}/${file}`);
    await expectMarked(page, marked);
    await readToTheEnd(page);
    expect(await wrongMarks(page, { texts: unmarked, selectors: unmarkedIn })).toEqual([]);
  });

test('a post that a button brings is marked too', async ({ page, site }) => {
  await page.goto(`${site}/gulf-live.html`);
  await expectMarked(page, ['RAF Akrotiri']);
  expect(await unmarkedOf(page, ['Harir air base'])).toEqual(['Harir air base']);
  await page.locator('#more').click();
  await expectMarked(page, ['Harir air base', 'RAF Akrotiri']);
});

test('stories that arrive while one scrolls are marked, and the former stay so', async ({ page, site }) => {
  await page.goto(`${site}/wire.html`);
  await expectMarked(page, ['Camp Taji']);
  for (const story of ['harir', 'abqaiq', 'port-shuaiba']) {
    await page.locator('#end').scrollIntoViewIfNeeded();
    await expect(page.locator(`article#${story}`)).toBeAttached();
  }
  await expectMarked(page, ['Camp Taji', 'Harir air base', 'Houthis', 'Port Shuaiba']);
});

test('a link that changes the page without loading it brings new marks and takes the old', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/wire.html`);
  await expectMarked(page, ['Camp Taji']);
  await page.getByRole('link', { name: 'Port Shuaiba' }).click();
  await expectMarked(page, ['Port Shuaiba']);
  expect(page.url()).toContain('story=port-shuaiba');
  await expect
    .poll(() => unmarkedOf(page, ['Camp Taji']), 'marks of the story that has gone')
    .toEqual(['Camp Taji']);
  await page.goBack();
  await expectMarked(page, ['Camp Taji']);
});
