import { expect } from '@playwright/test';
import { hostOn, openCard, readyCardOn } from './card.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';
import { nextMention } from './shortcut.ts';

const DIALOGS = articleOf(`
  <p>Rockets hit Ain al-Asad air base in Iraq.</p>
  <dialog id="first"><p>First: rockets hit Balad air base.</p></dialog>
  <dialog id="second"><button id="inside">A button</button><p>Drones came to Tower 22 in Jordan.</p></dialog>
  <div id="pop" popover>A popover</div>
  <script>
    second.showModal(); second.close(); first.showModal(); second.showModal();
    window.told = [];
    second.addEventListener('cancel', () => told.push('cancel'));
  </script>`);

test.beforeEach(async ({ page, scratch }) => {
  await page.goto(scratch.put(DIALOGS));
});

test('in the topmost of the page’s modal dialogs a card takes clicks, and Escape closes it and not the dialog', async ({
  page,
}) => {
  await page.locator('#inside').focus();
  const card = await openCard(page, 'Tower 22');
  await card.locator('summary').first().click();
  await expect(card.locator('details[open]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  await expect(page.locator('#second')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
  await expect(page.locator('#inside')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#second')).toBeHidden();
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual(['cancel']);
});

test('the keyboard tour keeps to what the dialog lets be reached', async ({ page }) => {
  await page.locator('#inside').focus();
  await openCard(page, 'Tower 22');
  await page.keyboard.press('Escape');
  await nextMention(page);
  await expect(readyCardOn(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#second')).toBeVisible();
  await expect(page.locator('#inside')).toBeFocused();
});

test('Escape closes the card and not a popover of the page’s', async ({ page }) => {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    document.querySelector<HTMLElement>('#pop')?.showPopover();
  });
  await openCard(page, 'Ain al-Asad');
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  await expect(page.locator('#pop')).toBeVisible();
});
