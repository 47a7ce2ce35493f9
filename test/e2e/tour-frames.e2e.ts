import { expect, type FrameLocator } from '@playwright/test';
import { hostOn } from './card.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';
import { nextMention } from './shortcut.ts';

const WITHIN = articleOf('<p><input id="field"> Drones came to Tower 22 in Jordan.</p>');

test('the tour goes through frames, and the focus comes back into the frame that had it', async ({
  page,
  scratch,
}) => {
  const frame = scratch.put(WITHIN);
  await page.goto(
    scratch.put(
      articleOf(
        `<p><button id="top">Top</button> Rockets hit Ain al-Asad air base.</p><iframe width="600" height="300" src="${frame}"></iframe>`,
      ),
    ),
  );
  const inner: FrameLocator = page.frameLocator('iframe');
  const marked = () => CSS.highlights.get('backstory-base')?.size;
  await expect.poll(() => page.evaluate(marked), { timeout: 20_000 }).toBe(1);
  await expect.poll(() => inner.locator('html').evaluate(marked), { timeout: 20_000 }).toBe(1);
  const innerCard = inner.locator('backstory-card [role="dialog"]');
  const card = page.locator('backstory-card [role="dialog"]');

  await page.locator('#top').focus();
  await nextMention(page);
  await expect(card.getByRole('status').first()).toHaveText(/^1 of 2/);
  await nextMention(page);
  await expect(innerCard.getByRole('status').first()).toHaveText(/^2 of 2, Tower 22/);
  await expect(innerCard).toBeFocused();
  await expect(hostOn(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(innerCard).toHaveCount(0);
  await expect(page.locator('#top')).toBeFocused();

  await inner.locator('#field').focus();
  await nextMention(page);
  await expect(card.getByRole('status').first()).toHaveText(/^1 of 2/);
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  const focused = () => document.hasFocus() && document.activeElement?.id;
  await expect.poll(() => inner.locator('html').evaluate(focused)).toBe('field');
  await page.keyboard.type('ab');
  await expect(inner.locator('#field')).toHaveValue('ab');
});
