import { expect, type Page } from '@playwright/test';
import { openCard } from './card.ts';
import { markedNames } from './marked-text.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const TOWER = 'Drones came to Tower 22 in Jordan.';
const BALAD = 'Rockets hit the Balad air base in Iraq.';

const expectMarked = (page: Page, names: string[]) =>
  expect.poll(async () => (await markedNames(page)).sort()).toEqual([...names].sort());

test('a line that is used again for another text loses the old marks and gets new ones', async ({
  page,
  scratch,
}) => {
  await page.goto(scratch.put(articleOf(`<div id="list"><p>${TOWER}</p><p>Nothing here.</p></div>`)));
  await expectMarked(page, ['Tower 22']);
  await page.evaluate((text) => {
    const [first, second] = document.querySelectorAll('p');
    if (first?.firstChild && second) {
      first.firstChild.nodeValue = 'Nothing here.';
      second.textContent = text;
    }
  }, BALAD);
  await expectMarked(page, ['Balad air base']);
});

for (const hide of ['hidden', 'aria-hidden="true"'])
  test(`what was ${hide} is read when it is shown`, async ({ page, scratch }) => {
    await page.goto(scratch.put(articleOf(`<p>${TOWER}</p><section ${hide}><p>${BALAD}</p></section>`)));
    await expectMarked(page, ['Tower 22']);
    await page.evaluate(() => {
      for (const name of ['hidden', 'aria-hidden']) document.querySelector('section')?.removeAttribute(name);
    });
    await expectMarked(page, ['Balad air base', 'Tower 22']);
  });

test('a dialog is read when it opens', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf(`<p>${TOWER}</p><dialog><p>${BALAD}</p></dialog>`)));
  await expectMarked(page, ['Tower 22']);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expectMarked(page, ['Balad air base', 'Tower 22']);
});

test('text that can be written in from now on loses its marks, and has them again afterwards', async ({
  page,
  scratch,
}) => {
  await page.goto(scratch.put(articleOf(`<p>${TOWER}</p><div id="field"><p>${BALAD}</p></div>`)));
  await expectMarked(page, ['Balad air base', 'Tower 22']);
  const edit = (value: string) =>
    page.locator('#field').evaluate((field, value) => field.setAttribute('contenteditable', value), value);
  await edit('true');
  await expectMarked(page, ['Tower 22']);
  await page.locator('#field p').click();
  await page.keyboard.type('Ain al-Asad air base. ');
  await edit('false');
  await expectMarked(page, ['Ain al-Asad air base', 'Balad air base', 'Tower 22']);
});

test('a document that is switched to being written in loses its marks with the first stroke', async ({
  page,
  scratch,
}) => {
  await page.goto(scratch.put(articleOf(`<p id="p">${TOWER}</p>`)));
  await expectMarked(page, ['Tower 22']);
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await page.locator('#p').click();
  await page.keyboard.type('x');
  await expectMarked(page, []);
});

test('a name is one name across inline tags, soft hyphens and a broken line of its source', async ({
  page,
  scratch,
}) => {
  const text = 'Drones hit <i>Ain</i>\n<b>al-<u>As&shy;ad</u></b> air\nbase in Iraq; at Tower<br>22 nothing.';
  await page.goto(scratch.put(articleOf(`<p>${text}</p>`)));
  await expectMarked(page, ['Ain al-Asad air base']);
});

test('on paper a page is as its site made it', async ({ page, plainPage, scratch }) => {
  const address = scratch.put(articleOf(`<p id="p">${TOWER}</p>`));
  await page.goto(address);
  await plainPage.goto(address);
  await expectMarked(page, ['Tower 22']);
  const pictureOf = (one: Page) => one.locator('#p').screenshot();
  expect(await pictureOf(page)).not.toEqual(await pictureOf(plainPage));
  for (const one of [page, plainPage]) await one.emulateMedia({ media: 'print' });
  expect(await pictureOf(page)).toEqual(await pictureOf(plainPage));
});

test('a page that is written anew is read anew, and rested on', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf(`<p>${TOWER}</p>`)));
  await openCard(page, 'Tower 22');
  await page.evaluate((text) => {
    document.open();
    document.write(`<!doctype html><main><p>${text}</p></main>`);
    document.close();
  }, BALAD);
  await expectMarked(page, ['Balad air base']);
  await openCard(page, 'Balad air base');
});
