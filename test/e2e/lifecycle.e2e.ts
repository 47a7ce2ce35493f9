import { expect, type Page } from '@playwright/test';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { waitForMarks } from '../demo/marks.ts';
import { restOnMark } from '../demo/rest-on-mark.ts';
import { marksOn, test } from './first-start.ts';

const ARTICLE = '/tower-22.html';
const NAME = 'Tower 22';

const cardOn = (page: Page) => page.locator('backstory-card');

/** Opens an article and rests on a name, so that marks and a card are there. */
const openArticle = async ({ context }: ExtendedBrowser, site: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(site + ARTICLE);
  await waitForMarks(page);
  await restOnMark(page, NAME);
  return page;
};

/** What a page does that loads more of itself: a name comes into its article. */
const addSentence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sentence = document.createElement('p');
    sentence.textContent = 'Drones also struck Ain al-Asad air base.';
    document.querySelector('article, main')?.append(sentence);
  });

const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

const reload = async ({ context, serviceWorker }: ExtendedBrowser): Promise<void> => {
  const next = context.waitForEvent('serviceworker');
  // The worker that is asked dies of it, and the answer with it.
  await serviceWorker.evaluate('void setTimeout(() => chrome.runtime.reload(), 0)').catch(() => undefined);
  await next;
};

test('after a reload the new release takes over: the old card goes, no name is marked twice', async ({
  fresh,
  extensions,
  site,
}) => {
  const page = await openArticle(fresh, site);
  const errors = errorsOf(page);
  const before = await marksOn(page);
  await extensions.close();
  await page.bringToFront();
  await reload(fresh);
  await expect(cardOn(page)).toHaveCount(0);
  await expect.poll(() => marksOn(page)).toEqual(before);

  await page.mouse.move(5, 5);
  await addSentence(page);
  await expect.poll(() => marksOn(page)).toHaveLength(before.length + 1);
  await restOnMark(page, NAME);
  await expect(cardOn(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cardOn(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('after a removal, the first move of the mouse leaves the page as the site made it', async ({
  fresh,
  extensions,
  site,
}) => {
  const page = await openArticle(fresh, site);
  const errors = errorsOf(page);
  await extensions.setEnabled(false);
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await expect(cardOn(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  expect(errors).toEqual([]);
});

test('after a removal, a page that changes by itself is left too', async ({ fresh, extensions, site }) => {
  const page = await openArticle(fresh, site);
  await extensions.setEnabled(false);
  await addSentence(page);
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await expect(cardOn(page)).toHaveCount(0);
});

test('switched on again, open pages are read again', async ({ fresh, extensions, site }) => {
  const page = await openArticle(fresh, site);
  const before = await marksOn(page);
  await extensions.setEnabled(false);
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await expect.poll(() => marksOn(page)).toEqual([]);
  await extensions.setEnabled(true);
  await expect.poll(() => marksOn(page)).toEqual(before);
});
