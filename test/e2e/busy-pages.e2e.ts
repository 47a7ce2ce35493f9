import { expect, type Page } from '@playwright/test';
import { openCard } from './card.ts';
import { markedNames } from './marked-text.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const STORY = '<p id="story">Drones came to Tower 22 in Jordan.</p>';

/** Milliseconds for which a page is watched: long enough that what is not bounded would be plain. */
const WATCHED = 6_000;

/** Counts the questions that reach the worker from now on. */
const countQuestions = async (worker: { evaluate: (script: string) => Promise<unknown> }) => {
  await worker.evaluate(`
    self.count ??= ({ call }) => { if (call === 'findMentions') self.asked += 1; };
    chrome.runtime.onMessage.addListener(self.count);
    self.asked = 0;`);
  return async () => Number(await worker.evaluate('self.asked'));
};

const letPass = (page: Page): Promise<void> =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), WATCHED);

const CHANGES: { title: string; change: string }[] = [
  {
    title: 'writes a text',
    change: `document.querySelector('#busy').textContent = 'Round ' + round + ' at Tower 22.'`,
  },
  {
    title: 'adds and removes paragraphs',
    change: `const p = document.createElement('p'); p.textContent = 'Tower 22 again.'; busy.replaceChildren(p)`,
  },
  { title: 'hides and shows the article', change: `document.querySelector('main').hidden = round % 2 === 0` },
  {
    title: 'brings custom elements',
    change: `busy.append(document.createElement('x-' + round)); if (busy.childNodes.length > 50) busy.replaceChildren()`,
  },
];

for (const { title, change } of CHANGES)
  test(`a page that ${title} a hundred times a second is read a few times a second`, async ({
    reader,
    page,
    scratch,
  }) => {
    const script = `<script>
      let round = 0;
      setInterval(() => { round += 1; const busy = document.querySelector('#busy'); ${change} }, 10);
    </script>`;
    await page.goto(scratch.put(articleOf(`${STORY}<div id="busy"></div>${script}`)));
    await expect.poll(() => markedNames(page)).toContain('Tower 22');
    const questions = await countQuestions(reader.serviceWorker);
    await letPass(page);
    expect(await page.evaluate('round')).toBeGreaterThan(WATCHED / 40);
    expect(await questions()).toBeLessThanOrEqual((WATCHED / 1_000) * 5);
  });

test('marks that a page clears once come back', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf(STORY)));
  await expect.poll(() => markedNames(page)).toEqual(['Tower 22']);
  const spoil = [
    () => CSS.highlights.clear(),
    () => CSS.highlights.get('backstory-base')?.clear(),
    () => CSS.highlights.set('backstory-base', new Highlight()),
  ];
  for (const [round, act] of spoil.entries()) {
    await page.evaluate(act);
    await expect
      .poll(async () => {
        await page.mouse.move(5 + round, 5 + Math.round(performance.now() % 50));
        return markedNames(page);
      })
      .toEqual(['Tower 22']);
  }
  await openCard(page, 'Tower 22');
});

test('of a page that clears them in a loop they come back ever more seldom', async ({ page, scratch }) => {
  const loop = `<script>
    let seen = 0;
    setInterval(() => { if (CSS.highlights.size > 0) { seen += 1; CSS.highlights.clear(); } }, 5);
    setInterval(() => { document.querySelector('#busy').textContent = 'Round ' + seen; }, 20);
  </script>`;
  await page.goto(scratch.put(articleOf(`${STORY}<nav id="busy"></nav>${loop}`)));
  await expect.poll(() => page.evaluate('seen')).toBeGreaterThan(0);
  await letPass(page);
  // Read once, and then looked at after 1, 2, 4 … seconds.
  expect(await page.evaluate('seen')).toBeLessThanOrEqual(5);
});
