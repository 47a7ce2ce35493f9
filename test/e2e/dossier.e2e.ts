import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { launchWithExtension } from '../browser/launch.ts';
import { SAVED_SOURCE } from '../gallery/saved-source.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ASAD = '#/entity/backstory:ain-al-asad';
const MISSILES = '2024-01-20-ain-al-asad-missile-attack';

type Dossier = { page: Page; at: (hash: string) => string };

/** One browser for all of them: the store is filled once. */
const test = base.extend<Dossier, { extension: { page: () => Promise<Page>; address: string } }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off its pattern
    async ({}, use) => {
      const { context, extensionId } = await launchWithExtension({
        extensionDir: join(ROOT, '.output/chrome-mv3-demo'),
        headless: true,
      });
      const address = `chrome-extension://${extensionId}/dossier.html`;
      await use({ page: () => context.newPage(), address });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use) => {
    const page = await extension.page();
    await use(page);
    await page.close();
  },
  at: async ({ extension }, use) => use((hash) => extension.address + hash),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Asks the worker as a page of the extension does. */
const tell = (page: Page, call: string, input: unknown): Promise<unknown> =>
  page.evaluate((message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(message), { call, input });

const problemsOn = async (page: Page): Promise<string[]> => {
  for (const fold of await page.locator('details').all())
    await fold.evaluate((details) => details.setAttribute('open', ''));
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(
    passes.map(({ id }) => id),
    'axe looked at the page',
  ).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
};

test('from an entity to an incident and back, with title, focus and place kept', async ({ page, at }) => {
  await page.goto(at(ASAD));
  await expect(heading(page)).toHaveText(/^Ain al-Asad Air Base/);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Ain al-Asad Air Base · Backstory');

  const incident = page.locator(`[data-incident="backstory:${MISSILES}"] a`);
  await incident.click();
  await expect(heading(page)).toHaveText('Missile attack, Ain al-Asad Air Base');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Missile attack, Ain al-Asad Air Base, 20 January 2024 · Backstory');
  await expect(page).toHaveURL(at(`#/incident/backstory:${MISSILES}`));
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(heading(page)).toHaveText(/^Ain al-Asad Air Base/);
  await expect(incident).toBeInViewport();
  await page.goForward();
  await expect(heading(page)).toHaveText('Missile attack, Ain al-Asad Air Base');
  await page.locator('[data-part=facts]').getByRole('link', { name: "Kata'ib Hezbollah" }).click();
  await expect(page).toHaveURL(at('#/entity/backstory:kataib-hezbollah'));
  await expect(heading(page)).toHaveText(/^Kata'ib Hezbollah/);
});

test('links to sources tell the site nothing', async ({ page, at }) => {
  await page.goto(at(`#/incident/backstory:${MISSILES}`));
  const links = page.locator('[data-part=sources] a, [data-part=ledger] a');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(link).toHaveAttribute('target', '_blank');
  }
});

test('an id that a record had before leads to it', async ({ page, at }) => {
  await page.goto(at('#/incident/backstory:2021-05-24-ain-al-asad-falaq-may-2021'));
  await expect(page.locator('.top time')).toHaveText('in May 2021');
  await expect(page).toHaveURL(at('#/incident/backstory:2021-05-xx-ain-al-asad-falaq-may-2021'));
});

for (const [hash, title] of [
  ['#/entity/backstory:no-such-base', 'Not in the data'],
  ['#/incident/backstory:no-such-incident', 'Not in the data'],
  ['#/source/00000000-0000', 'No such saved source'],
  ['#/entity/%E0%A4%A', 'No page at this address'],
  ['', 'No page at this address'],
] as const)
  test(`“${hash}” is answered with what to do`, async ({ page, at }) => {
    await page.goto(at(hash));
    await expect(heading(page)).toHaveText(title);
    await expect(page).toHaveTitle(`${title} · Backstory`);
    await expect(page.locator('.lead').last()).toContainText(/popup|import/);
    await page.goto(at(ASAD));
    await expect(heading(page)).toHaveText(/^Ain al-Asad Air Base/);
  });

test('a saved source is annotated, unlinked, deleted and brought back', async ({ page, at }) => {
  await page.goto(at(ASAD));
  await expect(heading(page)).toHaveText(/^Ain al-Asad/);
  expect(await tell(page, 'saveSource', SAVED_SOURCE)).toMatchObject({ ok: true });
  await page.goto(at('#/entity/backstory:tower-22'));
  await page.locator('[data-part=saved]').getByRole('link', { name: SAVED_SOURCE.title }).click();

  await page.getByLabel('Note').fill('Seen by two witnesses.');
  await page.getByLabel('Tags').fill('Jordan, outposts');
  await page.getByRole('button', { name: 'Save note and tags' }).click();
  await expect(page.getByRole('status')).toHaveText('Note and tags saved.');
  await page.getByRole('button', { name: /^Unlink: Drone attack, Tower 22/ }).click();
  await expect(page.getByRole('status')).toHaveText('Unlinked.');
  await page.reload();
  await expect(page.getByLabel('Note')).toHaveValue('Seen by two witnesses.');
  await expect(page.getByLabel('Tags')).toHaveValue('Jordan, outposts');
  await expect(page.locator('[data-part=linked] li')).toHaveCount(1);

  await page.getByRole('button', { name: 'Delete this source' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await tell(page, 'openDossier', { kind: 'source', key: SAVED_SOURCE.id })).toMatchObject({
    value: { kind: 'missing' },
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Note')).toHaveValue('Seen by two witnesses.');
  await page.reload();
  await expect(heading(page)).toHaveText(SAVED_SOURCE.title);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`every kind of page is accessible and fits a narrow window, ${colorScheme}`, async ({ page, at }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(ASAD));
    await expect(heading(page)).toBeVisible();
    await tell(page, 'saveSource', SAVED_SOURCE);
    for (const [hash, title] of [
      [ASAD, /^Ain al-Asad Air Base/],
      ['#/entity/backstory:pmf', /^Popular Mobilization Forces/],
      [`#/incident/backstory:${MISSILES}`, /^Missile attack/],
      [`#/source/${SAVED_SOURCE.id}`, SAVED_SOURCE.title],
      ['#/entity/backstory:no-such-base', 'Not in the data'],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(at(hash));
      await expect(heading(page)).toHaveText(title);
      expect(await problemsOn(page), hash).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${hash} at 320 pixels`).toBeLessThanOrEqual(320);
    }
  });
