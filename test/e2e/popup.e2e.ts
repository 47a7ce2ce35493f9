import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { waitForMarks } from '../demo/marks.ts';
import { marksOn, test } from './first-start.ts';

const ARTICLE = '/tower-22.html';

const openArticle = async ({ context }: ExtendedBrowser, address: string): Promise<Page> => {
  const article = await context.newPage();
  await article.goto(address);
  await waitForMarks(article);
  return article;
};

/** The popup about the article, as it stands in a window of its own where the browser does not show it under the toolbar. */
const openPopup = async ({ context, serviceWorker }: ExtendedBrowser): Promise<Page> => {
  const opened = context.waitForEvent('page');
  await serviceWorker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    await chrome.tabs.create({ url: 'popup.html?tab=' + tab.id });
  })()`);
  const popup = await opened;
  await popup.getByRole('combobox').waitFor();
  return popup;
};

/** Does what closes the popup; it may be gone before the driver has heard that it was done. */
const closeBy = (popup: Page, done: Promise<void>): Promise<void> =>
  done.catch(() => expect.poll(() => popup.isClosed()).toBe(true));

test('from the keyboard alone: type, move among the results, open a dossier', async ({ fresh, site }) => {
  await openArticle(fresh, site + ARTICLE);
  const popup = await openPopup(fresh);
  await expect(popup.getByRole('combobox')).toBeFocused();
  await popup.keyboard.type('tower 22');
  const first = popup.getByRole('option').first();
  await expect(first).toContainText('Tower 22');
  await expect(first).toHaveAttribute('aria-selected', 'true');

  await popup.keyboard.press('End');
  await expect(popup.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('ArrowDown');
  const second = popup.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const active = await popup.getByRole('combobox').getAttribute('aria-activedescendant');
  expect(await second.getAttribute('id')).toBe(active);

  await popup.keyboard.press('Home');
  const opened = fresh.context.waitForEvent('page');
  await closeBy(popup, popup.keyboard.press('Enter'));
  await expect.poll(async () => (await opened).url()).toMatch(/dossier\.html#\/entity\/[a-z-]+:tower-22$/);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

/** Presses Tab until something is focused that `is` accepts; a page has fewer stops than a hundred before it. */
const tabTo = async (
  page: Page,
  is: (focused: { tag: string; href: string }) => boolean,
): Promise<string> => {
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return { tag: at?.localName ?? '', href: at instanceof HTMLAnchorElement ? at.href : '' };
    });
    if (is(focused)) return focused.href;
  }
  throw new Error('The keyboard did not get there.');
};

test('from the keyboard alone: from the popup’s opening to the link of a source', async ({ fresh, site }) => {
  await openArticle(fresh, site + ARTICLE);
  const popup = await openPopup(fresh);
  await popup.keyboard.type('tower 22 drone 2024');
  const incident = popup.getByRole('option').filter({ hasText: '28 January 2024' });
  await expect(incident).toBeVisible();
  while ((await incident.getAttribute('aria-selected')) !== 'true') await popup.keyboard.press('ArrowDown');
  const opened = fresh.context.waitForEvent('page');
  await closeBy(popup, popup.keyboard.press('Enter'));
  const dossier = await opened;
  await expect(dossier.getByRole('heading', { level: 1 })).toContainText('Tower 22');
  await dossier.bringToFront();
  const source = await tabTo(dossier, ({ tag, href }) => tag === 'a' && /^https?:/.test(href));
  await expect(dossier.locator('a:focus')).toHaveAttribute('rel', 'noopener noreferrer');
  expect(source).toMatch(/^https?:\/\//);
});

test('a name is found in another script, and Escape clears before it closes', async ({ fresh, site }) => {
  await openArticle(fresh, site + ARTICLE);
  const popup = await openPopup(fresh);
  const field = popup.getByRole('combobox');
  await field.fill('عين الأسد');
  await expect(popup.getByRole('option').first()).toContainText('Asad');
  await field.fill('zzqqxx');
  await expect(popup.getByText('No entity, incident or saved source matches.')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(popup.getByRole('heading', { name: 'On this page' })).toBeVisible();
  await closeBy(popup, popup.keyboard.press('Escape'));
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('a name of the page leads to its first mark, lit for a moment, and leaves the page as it was', async ({
  fresh,
  site,
}) => {
  const article = await openArticle(fresh, site + ARTICLE);
  await article.setViewportSize({ width: 800, height: 300 });
  await article.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const before = await article.evaluate(() => document.documentElement.outerHTML);
  const popup = await openPopup(fresh);
  const name = popup.getByRole('button', { name: /^Tower 22 .*on this page$/ });
  await article.bringToFront();
  await closeBy(popup, name.dispatchEvent('click'));

  await expect.poll(() => popup.isClosed()).toBe(true);
  const lit = () => article.evaluate(() => [...(CSS.highlights.get('backstory-found') ?? [])].length);
  await expect.poll(lit).toBe(1);
  await expect.poll(() => article.evaluate(() => window.scrollY)).toBeLessThan(600);
  await expect.poll(lit).toBe(0);
  expect(await article.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('switched off for the site, open pages lose their marks at once, and have them again', async ({
  fresh,
  site,
}) => {
  const article = await openArticle(fresh, site + ARTICLE);
  const marked = await marksOn(article);
  const popup = await openPopup(fresh);
  for (const name of ['Read 127.0.0.1', 'Pause everywhere']) {
    const control = popup.getByRole('switch', { name });
    const isOn = await control.isChecked();
    await control.setChecked(!isOn);
    await expect.poll(() => marksOn(article)).toEqual([]);
    await control.setChecked(isOn);
    await expect.poll(() => marksOn(article)).toEqual(marked);
  }
});

test('what is switched off stays off in pages opened later', async ({ fresh, site }) => {
  const article = await openArticle(fresh, site + ARTICLE);
  const popup = await openPopup(fresh);
  await popup.getByRole('switch', { name: 'Read 127.0.0.1' }).uncheck();
  await expect(popup.getByText('Backstory is off on this site.')).toBeVisible();
  await article.reload();
  await article.getByRole('heading', { level: 1 }).waitFor();
  const title = () =>
    fresh.serviceWorker.evaluate(
      `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id }]) => chrome.action.getTitle({ tabId: id }))`,
    );
  await expect.poll(title).toBe('Backstory is switched off here.');
  expect(await marksOn(article)).toEqual([]);
});

test('the data is named with its age', async ({ fresh, site }) => {
  await openArticle(fresh, site + ARTICLE);
  const popup = await openPopup(fresh);
  await expect(popup.getByRole('contentinfo')).toContainText(/edition \d+, (of today|\d+ days? old)/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the popup is accessible in ${colorScheme}, both directions, and fits a narrow window`, async ({
    fresh,
    site,
  }) => {
    await openArticle(fresh, site + ARTICLE);
    const popup = await openPopup(fresh);
    await popup.emulateMedia({ colorScheme });
    for (const [query, dir] of [
      ['', 'ltr'],
      ['asad', 'ltr'],
      ['asad', 'rtl'],
      ['zzqqxx', 'ltr'],
    ] as const) {
      await popup.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, dir);
      await popup.getByRole('combobox').fill(query);
      const shown = { '': /^Tower 22/, asad: /Asad/, zzqqxx: /^No entity/ }[query];
      await popup.getByText(shown).first().waitFor();
      const { violations } = await new AxeBuilder({ page: popup }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
        [],
      );
      await popup.setViewportSize({ width: 320, height: 600 });
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
