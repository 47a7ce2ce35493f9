import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { startGallery } from '../gallery/server.ts';

let gallery: Awaited<ReturnType<typeof startGallery>>;

test.beforeAll(async () => {
  gallery = await startGallery();
});
test.afterAll(async () => {
  await gallery.server.close();
});

const GALLERIES = [
  { title: 'welcome, options and saving', path: 'panel.html' },
  { title: 'the dossier', path: 'dossier.html' },
];

const statesOn = async (page: Page, path: string): Promise<string[]> => {
  await page.goto(gallery.address + path);
  const states = await page.getByRole('link').allTextContents();
  expect(states.length).toBeGreaterThan(10);
  return states;
};

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(gallery.address + address);
  await page.locator('body[data-ready]').waitFor();
  // What fades in has little contrast on its way.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().iterations === 1) animation.finish();
  });
};

const WAYS = [
  { name: 'light', query: 'scheme=light', forcedColors: 'none' },
  { name: 'dark', query: 'scheme=dark', forcedColors: 'none' },
  { name: 'Arabic', query: 'scheme=light&lang=ar', forcedColors: 'none' },
  { name: 'forced colours', query: '', forcedColors: 'active' },
] as const;

for (const { title, path } of GALLERIES) {
  for (const { name, query, forcedColors } of WAYS)
    test(`accessible in every state: ${title}, ${name}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ forcedColors });
      for (const state of await statesOn(page, path)) {
        await open(page, `${path}?state=${state}&${query}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${state} ${id}: ${target}`),
        );
        expect(found).toEqual([]);
      }
    });

  test(`not wider than a narrow window, in either direction: ${title}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const states = await statesOn(page, path);
    for (const language of ['en', 'ar'])
      for (const state of states) {
        await open(page, `${path}?state=${state}&lang=${language}`);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(`${state} ${language} ${over}`).toBe(`${state} ${language} 0`);
      }
  });
}
