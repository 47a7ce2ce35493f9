import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { waitForMarks } from '../demo/marks.ts';
import { marksOn, test } from './first-start.ts';

test.use({ build: 'chrome-mv3' });

const ARTICLE = '/tower-22.html';
const LOCAL = 'http://127.0.0.1/*';

const openOwn = async ({ context, extensionId }: ExtendedBrowser, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
};

/** The page that the extension opened by itself. */
const greetingOf = async ({ context }: ExtendedBrowser): Promise<Page> => {
  const isGreeting = (page: Page): boolean => page.url().endsWith('/welcome.html');
  await expect.poll(() => context.pages().filter(isGreeting).length).toBe(1);
  const [greeting] = context.pages().filter(isGreeting);
  if (!greeting) throw new Error('The welcome page has gone.');
  return greeting;
};

test('a new reader is greeted, and nothing is read until that is allowed', async ({
  fresh,
  extensions,
  site,
}) => {
  const greeting = await greetingOf(fresh);
  await expect(greeting.getByRole('heading', { level: 1 })).toHaveText('Backstory gives the news its past');
  await expect(greeting.getByRole('status')).toHaveText('No site is allowed yet.');
  const article = await fresh.context.newPage();
  await article.goto(site + ARTICLE);

  await extensions.grant(LOCAL);
  await waitForMarks(article);
  await expect(greeting.getByRole('status')).toHaveText('Backstory may read 1 site at the moment.');
});

test('what is allowed is asked for in the click, said, and can be taken back', async ({
  fresh,
  extensions,
}) => {
  const greeting = await greetingOf(fresh);
  const status = greeting.getByRole('status');
  for (const pattern of ['http://*/*', 'https://*/*']) await extensions.approve(pattern);
  await greeting.bringToFront();
  await greeting.getByRole('button', { name: /^Allow \d+ news sites$/ }).click();
  await expect(status).toHaveText(/^Backstory now reads \d+ news sites\./);
  await expect(greeting.getByText('Allowed', { exact: true })).toHaveCount(1);
  await greeting.getByRole('button', { name: 'Allow every site' }).click();
  await expect(status).toHaveText(/^Backstory now reads every site\./);
  await expect(greeting.getByText('Allowed', { exact: true })).toHaveCount(2);
  await greeting.getByRole('button', { name: 'Take back what is allowed' }).click();
  await expect(status).toHaveText(/^No site is allowed\./);
  await expect(greeting.getByText('Allowed', { exact: true })).toHaveCount(0);
});

test('the sites are chosen by language, all or none', async ({ fresh }) => {
  const greeting = await greetingOf(fresh);
  const all = greeting.getByRole('checkbox', { name: 'All', exact: true });
  await all.check();
  await expect(greeting.getByRole('checkbox', { name: 'العربية' })).toBeChecked();
  await expect(greeting.getByRole('button', { name: /^Allow \d+ news sites$/ })).toBeEnabled();
  await all.uncheck();
  await expect(greeting.getByRole('button', { name: 'Tick a language first' })).toBeDisabled();
});

test('the options list a site that is allowed; without it, new pages are not read', async ({
  fresh,
  extensions,
  site,
}) => {
  await extensions.grant(LOCAL);
  const article = await fresh.context.newPage();
  await article.goto(site + ARTICLE);
  await waitForMarks(article);

  const options = await openOwn(fresh, 'options.html');
  await options.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
  await expect(options.getByRole('status').first()).toHaveText(/^127\.0\.0\.1: no longer read\./);
  await expect(options.getByText('None. Open Backstory from the toolbar')).toBeVisible();
  await expect
    .poll(() => fresh.serviceWorker.evaluate('chrome.scripting.getRegisteredContentScripts()'))
    .toEqual([]);
  await article.reload();
  await article.getByRole('heading', { level: 1 }).waitFor();
  expect(await marksOn(article)).toEqual([]);
});

for (const path of ['welcome.html', 'options.html'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} is accessible, in ${colorScheme}, both directions, and fits a narrow window`, async ({
      fresh,
    }) => {
      const page = await openOwn(fresh, path);
      await page.emulateMedia({ colorScheme });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        }, dir);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
          [],
        );
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
