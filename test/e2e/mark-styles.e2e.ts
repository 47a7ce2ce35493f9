import { expect, type Page } from '@playwright/test';
import type { MarkStyle } from '#core/model/settings.ts';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { openExtensionPage } from './extension-page.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const STORY = '<p id="p">Drones came to Tower 22 in Jordan on Sunday morning.</p>';
const CROWDED = `<ul>${'<li>Tower 22 in Jordan was hit by drones.</li>'.repeat(60)}</ul>`;

/** The names of our highlights that hold anything. */
const paintedAs = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name, { size }]) => /^backstory-/.test(name) && size > 0)
      .map(([name]) => name),
  );

const expectPainted = (page: Page, names: string[]) => expect.poll(() => paintedAs(page)).toEqual(names);

const choose = async (reader: ExtendedBrowser, markStyle: MarkStyle): Promise<void> => {
  const page = await openExtensionPage(reader);
  await page.evaluate((input) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(input), {
    call: 'changeSettings',
    input: { paused: false, sitesOff: [], muted: [], typesOff: [], markStyle },
  });
  await page.close();
};

const drawnAs = (page: Page, highlight: string) =>
  page.locator('#p').evaluate((p, name) => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(p, `::highlight(${name})`);
    return { line: textDecorationLine, tint: !/, 0\)$/.test(backgroundColor) };
  }, highlight);

test('marks are drawn as the reader chooses, on pages that are open too', async ({ ownReader, scratch }) => {
  const page = await ownReader.context.newPage();
  await page.goto(scratch.put(articleOf(STORY)));
  await expectPainted(page, ['backstory-base']);
  expect(await drawnAs(page, 'backstory-base')).toEqual({ line: 'underline', tint: true });
  const wanted: [MarkStyle, object][] = [
    ['line', { line: 'underline', tint: false }],
    ['tint', { line: 'none', tint: true }],
    ['faint', { line: 'underline', tint: false }],
  ];
  for (const [style, drawn] of wanted) {
    await choose(ownReader, style);
    await expectPainted(page, [`backstory-base-${style}`]);
    expect(await drawnAs(page, `backstory-base-${style}`)).toEqual(drawn);
  }
  // In the reader's own colours no tint tells a base from a drone.
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await drawnAs(page, 'backstory-base-tint')).toMatchObject({ line: 'underline' });
});

test('where names stand close together they are marked faintly', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf(CROWDED)));
  await expectPainted(page, ['backstory-base-faint']);
});
