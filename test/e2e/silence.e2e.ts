import { type ConsoleMessage, expect, type Page } from '@playwright/test';
import { logRequests } from '../demo/request-log.ts';
import { closeCard, hostOn, letTimePass, openCard, pointAt, readyCardOn } from './card.ts';
import { HOSTILE } from './hostile-pages.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

/** Whatever stands in the page's console or was thrown there, from now on. */
const listenTo = (page: Page): string[] => {
  const told: string[] = [];
  page.on('console', (message: ConsoleMessage) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`thrown: ${error.message}`));
  return told;
};

test('nothing is asked for but the page’s own, by page or worker', async ({ page, reader, scratch }) => {
  const { context } = reader;
  const requests = logRequests(context);
  const address = scratch.put(articleOf('<p>Drones came to Tower 22 in Jordan.</p>'));
  await page.goto(address);
  await openCard(page, 'Tower 22');
  await closeCard(page);
  expect(requests.outside).toEqual([]);
  expect(scratch.asked.filter((path) => path !== '/favicon.ico')).toEqual([new URL(address).pathname]);

  const worker = context.serviceWorkers()[0];
  await worker?.evaluate(() => fetch('http://elsewhere.invalid/').catch(() => null));
  await expect
    .poll(() => requests.outside, 'a request of the worker would have been seen')
    .toEqual(['http://elsewhere.invalid/']);
});

for (const { title, script } of HOSTILE)
  test(`a page that ${title} gets its card, and its console stays its own`, async ({ page, scratch }) => {
    const told = listenTo(page);
    const body = '<p>Drones came to <b id="name">Tower 22</b> in Jordan.</p>';
    const html = articleOf(body).replace('<head>', `<head><script>${script}</script>`);
    await page.goto(scratch.put(html));
    const box = await page.locator('#name').boundingBox();
    if (!box) throw new Error('The name has no place.');
    await expect(async () => {
      await page.mouse.move(4, 4);
      await page.mouse.move(box.x + 8, box.y + box.height / 2, { steps: 3 });
      await expect(readyCardOn(page)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
    await closeCard(page);
    expect(told).toEqual([]);
  });

test('halves of characters disturb nothing', async ({ page, scratch }) => {
  const told = listenTo(page);
  const script =
    "<script>halves.textContent = '\\ud83d Drones came to Tower 22 in Jordan \\udc00\\ud800'</script>";
  await page.goto(scratch.put(articleOf(`<p id="halves"></p>${script}`)));
  await expect(await openCard(page, 'Tower 22')).toBeVisible();
  expect(told).toEqual([]);
});

test('50,000 text nodes are marked, in slices of at most 64k characters', async ({
  page,
  reader,
  scratch,
}) => {
  const told = listenTo(page);
  const [worker] = reader.context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps.');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof browserApi };
    const lengths: number[] = [];
    Reflect.set(globalThis, 'sliceLengths', lengths);
    chrome.runtime.onMessage.addListener(({ call, input }) => {
      if (call === 'findMentions') lengths.push(input.blocks.join('').length);
    });
  });
  const filler = '<p>Rain is <i>due</i> in <b>the</b> valley.</p>'.repeat(10_000);
  await page.goto(scratch.put(articleOf(`${filler}<p>Drones came to Tower 22 in Jordan.</p>`)));
  await openCard(page, 'Tower 22');
  const lengths = await worker.evaluate(() => Reflect.get(globalThis, 'sliceLengths') as number[]);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(200_000);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(64_000);
  expect(told).toEqual([]);
});

declare const browserApi: {
  runtime: {
    onMessage: {
      addListener: (listener: (message: { call: string; input: { blocks: string[] } }) => void) => void;
    };
  };
};

test('pointers and keys that a page makes up neither open a card nor close one', async ({ page, site }) => {
  await page.goto(`${site}/tower-22.html`);
  const card = await openCard(page, 'Tower 22');
  await page.evaluate(() => {
    const send = (target: EventTarget, event: Event) => target.dispatchEvent(event);
    send(document.body, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    send(document.body, new PointerEvent('pointermove', { clientX: 3, clientY: 3, bubbles: true }));
    send(document.documentElement, new PointerEvent('pointerleave'));
    send(document, new Event('scroll'));
    send(window, new Event('scroll'));
  });
  await letTimePass(page);
  await expect(card).toBeVisible();
  await closeCard(page);
  const { x, y } = await pointAt(page, 'Tower 22');
  await page.mouse.move(4, 4);
  await page.evaluate(
    ({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      const init = { clientX: x, clientY: y, bubbles: true, composed: true };
      for (const kind of ['pointerover', 'pointermove']) target?.dispatchEvent(new PointerEvent(kind, init));
    },
    { x, y },
  );
  await letTimePass(page);
  await expect(hostOn(page)).toHaveCount(0);
});
