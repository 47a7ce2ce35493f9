import { expect, type Page } from '@playwright/test';
import { closeCard, hostOn, openCard } from './card.ts';
import { markedNames } from './marked-text.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const nested = (inner: string): string =>
  `<div id="outer"><template shadowrootmode="open"><section id="middle"><template shadowrootmode="open">${inner}</template></section></template></div>`;

const expectMarked = (page: Page, names: string[]) =>
  expect.poll(async () => (await markedNames(page)).sort()).toEqual([...names].sort());

/** A custom element whose script gives it a shadow root with a name in it. */
const DEFINE = `customElements.define('late-note', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>Rockets hit the Balad air base in Iraq.</p>';
  }
});`;

test('a name in a shadow root within a shadow root is marked, painted, and opens its card', async ({
  page,
  scratch,
}) => {
  await page.goto(scratch.put(articleOf(nested('<p id="p">Drones came to Tower 22 in Jordan.</p>'))));
  await openCard(page, 'Tower 22');
  const line = await page
    .locator('#p')
    .evaluate((p) => getComputedStyle(p, '::highlight(backstory-base)').textDecorationLine);
  expect(line).toBe('underline');
  await closeCard(page);
});

test('text in a slot is read once, where it stands, and a word in an element with a root stays in its sentence', async ({
  page,
  scratch,
}) => {
  const host = (text: string) =>
    `<fancy-word><template shadowrootmode="open"><b><slot></slot></b></template>${text}</fancy-word>`;
  await page.goto(
    scratch.put(
      articleOf(`<p>Drones hit Ain ${host('al-Asad')} air base in Iraq.</p><div>${host('Tower 22')}</div>`),
    ),
  );
  await expectMarked(page, ['Ain al-Asad air base', 'Tower 22']);
});

test('what changes in a shadow root is marked anew', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf(nested('<p id="p">Drones came to Tower 22 in Jordan.</p>'))));
  await expectMarked(page, ['Tower 22']);
  await page.locator('#p').evaluate((p) => {
    p.textContent = 'Rockets hit the Balad air base in Iraq.';
  });
  await expectMarked(page, ['Balad air base']);
  await page.locator('#outer').evaluate((outer) => outer.remove());
  await expectMarked(page, []);
});

test('a shadow root that comes with a script, long after its element, is read', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf('<p>Drones came to Tower 22 in Jordan.</p><late-note></late-note>')));
  await expectMarked(page, ['Tower 22']);
  await page.evaluate(DEFINE);
  await expectMarked(page, ['Balad air base', 'Tower 22']);
});

test('an element that is added with its shadow root is read', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf('<p id="p">Drones came to Tower 22 in Jordan.</p>')));
  await expectMarked(page, ['Tower 22']);
  await page.evaluate(DEFINE);
  await page.evaluate(() =>
    document.querySelector('#p')?.append(' And: ', document.createElement('late-note')),
  );
  await expectMarked(page, ['Balad air base', 'Tower 22']);
});

test('a closed shadow root stays the page’s own', async ({ page, scratch }) => {
  const closed =
    '<div><template shadowrootmode="closed"><p>Rockets hit the Balad air base in Iraq.</p></template></div>';
  await page.goto(scratch.put(articleOf(`${closed}<p>Drones came to Tower 22 in Jordan.</p>`)));
  await expectMarked(page, ['Tower 22']);
});

const FILL = '<div style="height: 1500px"></div>';
const SCROLLERS: { title: string; html: string }[] = [
  { title: 'the page', html: nested('<p>Drones came to Tower 22 in Jordan.</p>') + FILL },
  {
    title: 'a part of the shadow root',
    html: `<div><template shadowrootmode="open"><div style="height: 500px; overflow: auto">
      <div style="height: 200px"></div><p>Drones came to Tower 22 in Jordan.</p>${FILL}</div></template></div>`,
  },
  {
    title: 'what holds the slot',
    html: `<div><template shadowrootmode="open"><div style="height: 500px; overflow: auto">
      <div style="height: 200px"></div><slot></slot>${FILL}</div></template><p>Drones came to Tower 22 in Jordan.</p></div>`,
  },
];

for (const { title, html } of SCROLLERS)
  test(`the card goes when ${title} scrolls its name out of sight`, async ({ page, scratch }) => {
    await page.goto(scratch.put(articleOf(html)));
    await openCard(page, 'Tower 22');
    await page.mouse.wheel(0, 700);
    await expect(hostOn(page)).toHaveCount(0);
  });
