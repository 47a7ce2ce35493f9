import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startGallery } from '../gallery/server.ts';
import { STATES } from '../gallery/states.ts';

let gallery: Awaited<ReturnType<typeof startGallery>>;

test.beforeAll(async () => {
  gallery = await startGallery();
});
test.afterAll(async () => {
  await gallery.server.close();
});

for (const scheme of ['light', 'dark'])
  for (const dir of ['ltr', 'rtl'])
    test(`every state of the card is accessible, ${scheme}, ${dir}`, async ({ page }) => {
      await page.goto(`${gallery.address}?scheme=${scheme}&dir=${dir}`);
      await expect(page.getByRole('dialog')).toHaveCount(Object.keys(STATES).length);
      // Playwright's locators pierce the open shadow roots; what is folded has to pass as well.
      for (const fold of await page.locator('details').all())
        await fold.evaluate((details) => details.setAttribute('open', ''));
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      const named = passes.find(({ id }) => id === 'aria-dialog-name');
      expect(named?.nodes.length, 'axe looked into every card').toBe(Object.keys(STATES).length);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
        [],
      );
    });

test('the card fits a narrow window without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${gallery.address}?scheme=light`);
  await expect(page.getByRole('dialog')).toHaveCount(Object.keys(STATES).length);
  for (const card of await page.getByRole('dialog').all()) {
    const { inner, outer } = await card.evaluate((element) => ({
      inner: element.scrollWidth,
      outer: element.clientWidth,
    }));
    expect(inner).toBeLessThanOrEqual(outer);
    expect(outer).toBeLessThanOrEqual(304);
  }
});
