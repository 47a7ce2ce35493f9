import { expect, type Page } from '@playwright/test';
import { closeCard, hostOn, letTimePass, openCard, whereIs } from './card.ts';
import { logMounts } from './mount-log.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const STORY = '<p>Three soldiers died at Tower 22 in Jordan on Sunday.</p>';

/** Every event that could open or close a card, made up by a script and sent wherever a real one would arrive. */
const makeUp = (page: Page, at: { x: number; y: number }): Promise<void> =>
  page.evaluate(({ x, y }) => {
    const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
    const target = document.elementFromPoint(x, y) ?? document.body;
    for (const pointerType of ['mouse', 'pen', 'touch'])
      for (const kind of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click', 'pointerout'])
        for (const by of [0, 1, 2])
          target.dispatchEvent(new PointerEvent(kind, { ...place, pointerType, clientX: x + by }));
    for (const key of ['Escape', 'J'])
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
      );
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
    const host = document.querySelector('backstory-card');
    for (const kind of ['pointerenter', 'pointerleave', 'focusin', 'focusout', 'click', 'keydown'])
      host?.dispatchEvent(new Event(kind, { bubbles: true }));
  }, at);

test('events that the page makes up neither open a card nor close one', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf(STORY)));
  const at = await whereIs(page, 'Tower 22');
  const mounts = await logMounts(page);
  await makeUp(page, at);
  await letTimePass(page);
  expect(await mounts()).toEqual([]);
  const card = await openCard(page, 'Tower 22');
  const box = await card.boundingBox();
  await makeUp(page, { x: 3, y: 3 });
  await makeUp(page, at);
  await letTimePass(page);
  expect(await mounts()).toEqual(['+backstory-card']);
  expect(await card.boundingBox()).toEqual(box);
});

test('a page that styles everything with !important changes nothing of the card', async ({
  page,
  plainPage,
  scratch,
}) => {
  const styles = `<style>
    * { display: block !important; position: static !important; opacity: .2 !important; color: red !important;
        font: 40px serif !important; transform: rotate(5deg) !important; pointer-events: none !important;
        width: 10px !important; visibility: hidden !important; zoom: 2 !important; }
    p, main, body, html { visibility: visible !important; pointer-events: auto !important; transform: none !important;
        width: auto !important; zoom: 1 !important; }
    backstory-card, html > * { display: none !important; } body { display: block !important; }
  </style>`;
  await plainPage.close();
  const looks: unknown[] = [];
  for (const html of [STORY, styles + STORY]) {
    await page.goto(scratch.put(articleOf(html)));
    const card = await openCard(page, 'Tower 22');
    const look = (element: Element) => {
      const { color, font, opacity, visibility, pointerEvents } = getComputedStyle(element);
      return {
        color,
        font,
        opacity,
        visibility,
        pointerEvents,
        width: element.getBoundingClientRect().width,
      };
    };
    looks.push(await card.evaluate(look));
    await closeCard(page);
  }
  expect(looks[1]).toEqual(looks[0]);
});

test('a hover asks the page for its layout at most twice', async ({ page, reader, scratch }) => {
  await page.goto(scratch.put(articleOf(STORY)));
  await openCard(page, 'Tower 22');
  await closeCard(page);
  const session = await reader.context.newCDPSession(page);
  const own = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    }),
  );
  await session.send('Runtime.enable');
  const contextId = await own;
  const run = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value;
  await run(`(() => {
    globalThis.reads = [];
    const count = (owner, name) => {
      const { value, get, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
      const counted = (real) => function (...args) { reads.push(name); return Reflect.apply(real, this, args); };
      Object.defineProperty(owner, name, value ? { ...rest, value: counted(value) } : { ...rest, get: counted(get) });
    };
    for (const owner of [Element.prototype, HTMLElement.prototype, Range.prototype, Window.prototype, window])
      for (const name of Object.getOwnPropertyNames(owner))
        if (/^(?:client(?:Left|Top|Width|Height)|offset.*|scroll(?:Left|Top|Width|Height|X|Y)|inner(?:Text|Width|Height)|getClientRects|getBoundingClientRect|getComputedStyle|checkVisibility)$/.test(name))
          count(owner, name);
  })()`);
  await openCard(page, 'Tower 22');
  const reads = (await run('reads')) as string[];
  // The window's own size is read once the card has been laid out, which costs no layout.
  expect(reads.filter((name) => !/^client(?:Width|Height)$/.test(name))).toEqual(['getClientRects']);
  expect(reads.filter((name) => name === 'clientWidth').length).toBeLessThanOrEqual(1);
  await expect(hostOn(page)).toHaveCount(1);
});
