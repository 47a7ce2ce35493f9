import { expect, type Page } from '@playwright/test';
import { toldCard, toldOn } from './accessibility-tree.ts';
import { cardOn, hostOn, readyCardOn } from './card.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';
import { nextMention, previousMention } from './shortcut.ts';

const STORY = articleOf(`
  <p><button id="before">A button</button></p>
  <p>Rockets hit Ain al-Asad air base in Iraq.</p>
  <p style="margin-top: 150vh">Three soldiers died at Tower 22 in Jordan, <a id="after" href="#there">it was said</a>.</p>
  <p>At Tower 22 nothing moved.</p>
  <p><button id="last">Another</button></p>`);

const marksAre = (page: Page, count: number) =>
  expect
    .poll(() => page.evaluate(() => CSS.highlights.get('backstory-base')?.size), { timeout: 20_000 })
    .toBe(count);

const focusIs = (page: Page, id: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);

test.beforeEach(async ({ page, scratch }) => {
  await page.goto(scratch.put(STORY));
  await marksAre(page, 3);
});

test('steps through the names with the focus in the card, tells where it stands, and gives the focus back', async ({
  page,
}) => {
  await page.locator('#before').focus();
  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  const told = /^1 of 3, .*Asad.*, base, \d+ incidents? before$/i;
  expect(await toldCard(page)).toMatchObject({ name: expect.stringMatching(told), focused: true });
  const status = (await toldOn(page)).filter(({ live }) => live === 'polite');
  expect(status.length).toBeGreaterThan(0);
  await expect(cardOn(page).getByRole('status').first()).toHaveText(told);

  await nextMention(page);
  await expect(cardOn(page).getByRole('status').first()).toHaveText(/^2 of 3, Tower 22/);
  await expect(cardOn(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await nextMention(page);
  await nextMention(page);
  await expect(cardOn(page).getByRole('status').first()).toHaveText(/^1 of 3/);
  await previousMention(page);
  await expect(cardOn(page).getByRole('status').first()).toHaveText(/^3 of 3/);

  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  await focusIs(page, 'before');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('backstory-found'))).toBe(false);
  await previousMention(page);
  await expect(cardOn(page).getByRole('status').first()).toHaveText(/^2 of 3/);
});

test('Tab goes through the card, then on to what follows the name, and the card closes', async ({ page }) => {
  await nextMention(page);
  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hostOn(page)).toBeFocused();
  for (let stops = 0; stops < 80; stops += 1) {
    if (await page.evaluate(() => document.activeElement?.id === 'after')) break;
    await page.keyboard.press('Tab');
  }
  await focusIs(page, 'after');
  await expect(hostOn(page)).toHaveCount(0);
  await focusIs(page, 'after');
});

test('Shift and Tab leave the card for what stands before the name', async ({ page }) => {
  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await focusIs(page, 'before');
  await expect(hostOn(page)).toHaveCount(0);
});

test('the focus comes back into a shadow root of the page, and to nothing where its element has gone', async ({
  page,
}) => {
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>Within</button>';
    document.body.append(host);
    host.shadowRoot?.querySelector('button')?.focus();
  });
  const within = () =>
    page.evaluate(() => document.querySelector('#host')?.shadowRoot?.activeElement?.textContent ?? null);
  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  expect(await within()).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(within).toBe('Within');

  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  await page.evaluate(() => document.querySelector('#host')?.remove());
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('the page hears of nothing but where the focus is', async ({ page }) => {
  await page.locator('#before').focus();
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    const kinds = [
      'focusin',
      'focusout',
      'focus',
      'blur',
      'keydown',
      'click',
      'selectionchange',
      'input',
      'change',
    ];
    for (const kind of kinds) document.addEventListener(kind, ({ type }) => heard.push(type), true);
  });
  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[]);
  expect(heard.filter((kind) => !/^(?:focus|blur|focusin|focusout|keydown)$/.test(kind))).toEqual([]);
});
