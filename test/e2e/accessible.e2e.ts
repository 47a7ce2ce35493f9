import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { closeCard, openCard } from './card.ts';
import { test } from './reading.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`an open card on an article is accessible, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site}/erbil-barracks.html`);
    const card = await openCard(page, 'Erbil air base');
    for (const fold of await card.locator('details').all())
      await fold.evaluate((details) => details.setAttribute('open', ''));
    const { violations, passes } = await new AxeBuilder({ page }).include('backstory-card').analyze();
    expect(
      passes.map(({ id }) => id),
      'axe looked into the card',
    ).toContain('aria-dialog-name');
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
    await closeCard(page);
  });
