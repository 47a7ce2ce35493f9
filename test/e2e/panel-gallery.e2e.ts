import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startGallery } from '../gallery/server.ts';

let gallery: Awaited<ReturnType<typeof startGallery>>;
let states: string[];

test.beforeAll(async ({ browser }) => {
  gallery = await startGallery();
  const page = await browser.newPage();
  await page.goto(`${gallery.address}panel.html`);
  states = await page.getByRole('link').allTextContents();
  await page.close();
});
test.afterAll(async () => {
  await gallery.server.close();
});

const WAYS = [
  { name: 'light', query: 'scheme=light', forcedColors: 'none' },
  { name: 'dark', query: 'scheme=dark', forcedColors: 'none' },
  { name: 'Arabic', query: 'scheme=light&lang=ar', forcedColors: 'none' },
  { name: 'forced colours', query: '', forcedColors: 'active' },
] as const;

for (const { name, query, forcedColors } of WAYS)
  test(`welcome, options and saving are accessible in every state, ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    expect(states.length).toBeGreaterThan(10);
    for (const state of states) {
      await page.goto(`${gallery.address}panel.html?state=${state}&${query}`);
      await page.locator('body[data-ready]').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${state} ${id}: ${target}`),
      );
      expect(found).toEqual([]);
    }
  });

test('none of these is wider than a narrow window, in either direction', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['en', 'ar'])
    for (const state of states) {
      await page.goto(`${gallery.address}panel.html?state=${state}&lang=${language}`);
      await page.locator('body[data-ready]').waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${state} ${language} ${over}`).toBe(`${state} ${language} 0`);
    }
});
