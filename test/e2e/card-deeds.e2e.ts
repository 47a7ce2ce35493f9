import { expect, type Page } from '@playwright/test';
import { cardOn, hostOn, letTimePass, openCard, readyCardOn } from './card.ts';
import { markedNames } from './marked-text.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const STORY = articleOf(`
  <p>Rockets hit Ain al-Asad air base in Iraq. Al-Asad was hit before.</p>
  <p>Three soldiers died at Tower 22 in Jordan.</p>`);

const doneOn = (page: Page) => page.locator('backstory-card [data-state="done"]');

const deed = async (page: Page, name: string): Promise<void> => {
  await cardOn(page).getByRole('button', { name: 'More' }).click();
  await cardOn(page).getByRole('button', { name }).click();
  await expect(doneOn(page)).toBeVisible();
};
const undo = (page: Page) => doneOn(page).getByRole('button', { name: 'Undo' }).click();

const names = (page: Page) => expect.poll(async () => (await markedNames(page)).sort(), { timeout: 20_000 });
const ALL = ['Ain al-Asad air base', 'Al-Asad', 'Tower 22'];

test.beforeEach(async ({ page, scratch }) => {
  await page.goto(scratch.put(STORY));
  await names(page).toEqual(ALL);
});

for (const [button, rest] of [
  ['Do not mark this name any more', ['Tower 22']],
  ['Turn Backstory off on this site', []],
  ['This is not what is meant here', null],
] as const)
  test(`“${button}”: the mark goes, the card tells and stays, and Undo brings all back`, async ({ page }) => {
    await openCard(page, 'Ain al-Asad');
    await deed(page, button);
    if (rest) await names(page).toEqual([...rest]);
    else await names(page).not.toEqual(ALL);
    await letTimePass(page);
    await expect(doneOn(page)).toBeVisible();
    await undo(page);
    await expect(readyCardOn(page)).toBeVisible();
    await names(page).toEqual(ALL);
    await page.keyboard.press('Escape');
    await expect(hostOn(page)).toHaveCount(0);
    await openCard(page, 'Ain al-Asad');
  });

test('what was done stays done when the card is left', async ({ page, ownReader, scratch }) => {
  const own = await ownReader.context.newPage();
  await own.goto(scratch.put(STORY));
  await names(own).toEqual(ALL);
  await own.bringToFront();
  await openCard(own, 'Tower 22');
  await deed(own, 'Do not mark this name any more');
  await own.mouse.click(2, 2);
  await expect(hostOn(own)).toHaveCount(0);
  await names(own).toEqual(['Ain al-Asad air base', 'Al-Asad']);
  await own.reload();
  await names(own).toEqual(['Ain al-Asad air base', 'Al-Asad']);
  await expect.poll(() => markedNames(page)).toContain('Tower 22');
});

test('the page of the entity opens in a tab beside this one', async ({ page, reader }) => {
  await openCard(page, 'Tower 22');
  const opened = reader.context.waitForEvent('page');
  await cardOn(page).getByRole('button', { name: 'Open its page' }).first().click();
  const dossier = await opened;
  await expect.poll(() => dossier.url()).toMatch(/dossier\.html#\/entity\/[a-z-]+:tower-22$/);
  await dossier.close();
});

test('a citation is copied with one key, and the page’s own keys do not hear of it', async ({
  page,
  reader,
}) => {
  const { origin } = new URL(page.url());
  await reader.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.evaluate(() => {
    Reflect.set(window, 'keys', []);
    document.addEventListener('keydown', ({ key }) => Reflect.get(window, 'keys').push(key));
  });
  await openCard(page, 'Tower 22');
  await cardOn(page).getByRole('button', { name: 'More' }).click();
  await page.keyboard.press('c');
  await expect(cardOn(page).getByText('Citation copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tower 22');
  expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([]);
});
