import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { startGallery } from '../gallery/server.ts';

const COUNT = Object.keys(POPUP_STATES).length;
let gallery: Awaited<ReturnType<typeof startGallery>>;

test.beforeAll(async () => {
  gallery = await startGallery();
});
test.afterAll(async () => {
  await gallery.server.close();
});

for (const scheme of ['light', 'dark'])
  for (const language of ['en', 'ar'])
    test(`every state of the popup is accessible, ${scheme}, ${language}`, async ({ page }) => {
      await page.goto(`${gallery.address}popup.html?scheme=${scheme}&lang=${language}`);
      await expect(page.getByRole('combobox')).toHaveCount(COUNT);
      // Each state is a page of its own in the browser; here they stand beside each other.
      const alone = [
        'landmark-no-duplicate-main',
        'landmark-no-duplicate-banner',
        'landmark-no-duplicate-contentinfo',
        'landmark-main-is-top-level',
        'landmark-banner-is-top-level',
        'landmark-contentinfo-is-top-level',
        'landmark-unique',
        'page-has-heading-one',
      ];
      const { violations } = await new AxeBuilder({ page }).disableRules(alone).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
        [],
      );
    });

for (const language of ['en', 'ar'])
  test(`no state of the popup is wider than a narrow window, ${language}`, async ({ page }) => {
    await page.goto(`${gallery.address}popup.html?width=320&lang=${language}`);
    await expect(page.getByRole('combobox')).toHaveCount(COUNT);
    for (const popup of await page.locator('.popup').all()) {
      const width = await popup.evaluate((element) => ({
        inner: element.scrollWidth,
        outer: element.clientWidth,
        height: element.clientHeight,
      }));
      expect(width.inner).toBeLessThanOrEqual(width.outer);
      expect(width.outer).toBe(320);
      expect(width.height).toBeLessThanOrEqual(600);
    }
  });
