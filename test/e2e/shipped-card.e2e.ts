import { expect, type Page } from '@playwright/test';
import { toldCard, toldOn } from './accessibility-tree.ts';
import { RELEASE_BUILD } from './builds.ts';
import { hostOn, whereIs } from './card.ts';
import { openExtensionsPage } from './extensions-page.ts';
import { test as base, openReader } from './reading.ts';
import { articleOf } from './scratch-site.ts';
import { nextMention } from './shortcut.ts';

const STORY = articleOf(`
  <p><button id="before">A button</button></p>
  <p>Three soldiers died at Tower 22 in Jordan.</p>
  <p>Rockets hit Ain al-Asad air base in Iraq.</p>`);

/** A page with the extension as it is released, on a site that the reader has allowed. */
const test = base.extend<{ allowed: Page }>({
  allowed: async ({ scratch }, use) => {
    const reader = await openReader(RELEASE_BUILD);
    const extensions = await openExtensionsPage(reader.context, reader.extensionId);
    await extensions.grant('http://127.0.0.1/*');
    const page = await reader.context.newPage();
    await page.goto(scratch.put(STORY));
    await use(page);
    await reader.context.close();
  },
});

const told = (page: Page) =>
  expect.poll(async () => (await toldCard(page))?.name ?? null, { timeout: 20_000 });

test('as released the card is closed to the page, and open to who is told of it', async ({ allowed }) => {
  const { x, y } = await whereIs(allowed, 'Tower 22');
  await allowed.bringToFront();
  await allowed.mouse.move(x, y + 60);
  await allowed.mouse.move(x, y, { steps: 3 });
  await told(allowed).toBe('Backstory: Tower 22');
  await expect(hostOn(allowed)).toHaveCount(1);
  const seen = await allowed.evaluate(() => {
    const host = document.querySelector('backstory-card');
    return { root: host?.shadowRoot ?? null, text: host?.textContent, html: host?.outerHTML };
  });
  expect(seen).toEqual({ root: null, text: '', html: '<backstory-card></backstory-card>' });
  const buttons = (await toldOn(allowed)).filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(buttons).toEqual(expect.arrayContaining(['Keep this card open', 'Open its page', 'More', 'Close']));
  await allowed.keyboard.press('Escape');
  await expect(hostOn(allowed)).toHaveCount(0);
});

test('as released the keyboard tour is told, with the focus in the card, and gives it back', async ({
  allowed,
}) => {
  await whereIs(allowed, 'Tower 22');
  await allowed.locator('#before').focus();
  await nextMention(allowed);
  await told(allowed).toMatch(/^1 of 2, Tower 22, Base, \d+ incidents? before$/);
  expect(await toldCard(allowed)).toMatchObject({ focused: true });
  await expect(hostOn(allowed)).toBeFocused();
  await nextMention(allowed);
  await told(allowed).toMatch(/^2 of 2, Ain al-Asad Air Base, Base, \d+ incidents? before$/);
  const live = (await toldOn(allowed)).filter(({ live }) => live === 'polite');
  expect(live.length).toBeGreaterThan(0);
  await allowed.keyboard.press('Tab');
  const focused = (await toldOn(allowed)).filter(({ role, focused }) => role === 'button' && focused);
  expect(focused.map(({ name }) => name)).toEqual(['Keep this card open']);
  await allowed.keyboard.press('Escape');
  await expect(hostOn(allowed)).toHaveCount(0);
  await expect(allowed.locator('#before')).toBeFocused();
});
