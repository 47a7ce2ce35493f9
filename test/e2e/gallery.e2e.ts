import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { startGallery } from '../gallery/server.ts';
import { STATES } from '../gallery/states.ts';

let gallery: Awaited<ReturnType<typeof startGallery>>;

test.beforeAll(async () => {
  gallery = await startGallery();
});
test.afterAll(async () => {
  await gallery.server.close();
});

const NUMBER_OF_STATES = Object.keys(STATES).length;

const show = async (page: Page, wanted: string): Promise<void> => {
  await page.goto(`${gallery.address}?${wanted}`);
  await expect(page.getByRole('dialog')).toHaveCount(
    new URLSearchParams(wanted).get('only')?.split(',').length ?? NUMBER_OF_STATES,
  );
};

/** What is folded has to pass as well. Playwright's locators pierce the open shadow roots. */
const unfold = async (page: Page): Promise<void> => {
  for (const fold of await page.locator('details').all())
    await fold.evaluate((details) => details.setAttribute('open', ''));
  for (const more of await page.locator('[data-tool="more"]').all()) await more.click();
};

const VARIANTS = [
  { wanted: 'scheme=light&lang=en', forced: false },
  { wanted: 'scheme=dark&lang=en', forced: false },
  { wanted: 'scheme=light&lang=ar', forced: false },
  { wanted: 'scheme=dark&lang=ar', forced: false },
  { wanted: 'lang=en', forced: true },
];

for (const { wanted, forced } of VARIANTS)
  test(`every state of the card is accessible, ${wanted}${forced ? ', forced colours' : ''}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    await show(page, wanted);
    await unfold(page);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    const named = passes.find(({ id }) => id === 'aria-dialog-name');
    expect(named?.nodes.length, 'axe looked into every card').toBe(NUMBER_OF_STATES);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
  });

/** Where something in a card is wider than what holds it, with the state it is in. */
const overflowing = (page: Page): Promise<string[]> =>
  page
    .locator('.card')
    .evaluateAll((cards) =>
      cards.flatMap((card) =>
        [card, ...card.querySelectorAll('*:not(.unseen, svg, svg *)')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map((element) => `${card.getAttribute('data-state')} ${element.tagName}.${element.className}`),
      ),
    );

for (const language of ['en', 'ar'])
  test(`nothing is too wide for a window of 320 pixels, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await show(page, `lang=${language}`);
    await unfold(page);
    expect(await overflowing(page)).toEqual([]);
    for (const card of await page.getByRole('dialog').all()) {
      const box = await card.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(304);
    }
  });

test('at 400% the whole card scrolls, and nothing in it by itself', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 180 });
  await show(page, 'only=around');
  await unfold(page);
  const card = page.getByRole('dialog');
  const box = await card.boundingBox();
  expect(box?.height).toBeLessThanOrEqual(164);
  for (const part of await card.getByRole('group', { name: /Incidents|Coverage/ }).all())
    expect(await part.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});

test('every control is at least 24 pixels high and wide', async ({ page }) => {
  await show(page, 'lang=en');
  await unfold(page);
  const small = await page.locator('.card button, .card summary').evaluateAll((controls) =>
    controls
      .map((control) => ({ name: control.className, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test('one key copies the citation of the incident in focus, else that of the entity, and says so', async ({
  page,
}) => {
  await show(page, 'only=around');
  const card = page.getByRole('dialog');
  const copied = () => page.locator('#around > div').getAttribute('data-copied');
  await card.locator('[data-group="around"] summary').first().focus();
  await page.keyboard.press('c');
  await expect(card.locator('.outcome')).toHaveText('Citation copied');
  expect(await copied()).toContain('28 January 2024');

  await card.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('c');
  await expect.poll(copied).toContain('US logistics outpost in north-east Jordan');
});

test('with another key held, the letter is left to the browser', async ({ page }) => {
  await show(page, 'only=around');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Alt+c');
  expect(await page.locator('#around > div').getAttribute('data-copied')).toBeNull();
});

test('the menu opens below the bar and stays with the keyboard, and what it does keeps the focus in the card', async ({
  page,
}) => {
  await show(page, 'only=base');
  const card = page.getByRole('dialog');
  const more = card.getByRole('button', { name: 'More', exact: true });
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Copy citation' }).first()).toBeFocused();
  await card.getByRole('button', { name: 'Do not mark this name any more' }).press('Enter');
  await expect(page.locator('#base > div')).toHaveAttribute('data-asked', '["do","muted"]');
  await expect(card).toBeFocused();
});
