import { expect, type Frame, type Page } from '@playwright/test';
import { openCard } from './card.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const STORY = '<p>Drones came to Tower 22 in Jordan.</p>';

const BLOB = `<iframe></iframe><script>
  const page = new Blob([${JSON.stringify(STORY)}], { type: 'text/html' });
  document.querySelector('iframe').src = URL.createObjectURL(page);
</script>`;
const WRITTEN = `<iframe></iframe><script>
  document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(STORY)};
</script>`;

const REWRITTEN = `<iframe></iframe><script>
  const { contentDocument } = document.querySelector('iframe');
  contentDocument.open();
  contentDocument.write(${JSON.stringify(STORY)});
  contentDocument.close();
</script>`;

const SMALL = 'width="300" height="150"';
const LARGE = 'width="900" height="600"';

/** `frame` is given the address of a page with the story. */
const FRAMES: { title: string; frame: (address: string) => string }[] = [
  { title: 'of the same site', frame: (address) => `<iframe ${LARGE} src="${address}"></iframe>` },
  { title: 'written as srcdoc', frame: () => `<iframe ${LARGE} srcdoc="${STORY}"></iframe>` },
  { title: 'without an address', frame: () => WRITTEN.replace('<iframe', `<iframe ${LARGE}`) },
  { title: 'written by a script', frame: () => REWRITTEN.replace('<iframe', `<iframe ${LARGE}`) },
  { title: 'of a blob', frame: () => BLOB.replace('<iframe', `<iframe ${LARGE}`) },
  {
    title: 'of a site without an origin',
    frame: (address) => `<iframe ${LARGE} sandbox="allow-scripts" src="${address}"></iframe>`,
  },
];

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await page.locator('iframe').elementHandle();
  const content = await frame?.contentFrame();
  if (!content) throw new Error('The page shows no frame.');
  return content;
};

const cardIn = (page: Page) => page.frameLocator('iframe').locator('backstory-card [data-state="ready"]');

/** Rests on the name in the frame until its card is there. */
const openCardIn = async (page: Page): Promise<void> => {
  const frame = await frameOf(page);
  await expect.poll(() => frame.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const at = await frame.evaluate(() => {
    const [mark] = CSS.highlights.get('backstory-base') ?? [];
    const range = document.createRange();
    if (mark) range.setStart(mark.startContainer, mark.startOffset);
    if (mark) range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('The frame has no place.');
  await page.mouse.move(box.x + at.x + 30, box.y + at.y + 40);
  await page.mouse.move(box.x + at.x, box.y + at.y, { steps: 3 });
  await expect(cardIn(page)).toBeVisible();
};

for (const { title, frame } of FRAMES)
  test(`a frame ${title} is read and has a card of its own`, async ({ page, scratch }) => {
    const story = scratch.put(articleOf(STORY));
    await page.goto(scratch.put(articleOf(`<h1>News</h1>${frame(story)}`)));
    await openCardIn(page);
    await expect(page.locator('backstory-card')).toHaveCount(0);
  });

test('in a frame that is smaller than a card, the card fits, and what does not is scrolled to', async ({
  page,
  scratch,
}) => {
  await page.goto(scratch.put(articleOf(`<iframe ${SMALL} srcdoc="${STORY}"></iframe>`)));
  await openCardIn(page);
  const frame = await page.locator('iframe').boundingBox();
  const card = await cardIn(page).boundingBox();
  if (!frame || !card) throw new Error('Frame or card has no place.');
  expect(card.x).toBeGreaterThanOrEqual(frame.x);
  expect(card.y).toBeGreaterThanOrEqual(frame.y);
  expect(card.x + card.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(card.y + card.height).toBeLessThanOrEqual(frame.y + frame.height);
  const last = cardIn(page).getByRole('button').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('the card of a frame goes when the pointer leaves the frame for a name of the page', async ({
  page,
  scratch,
}) => {
  await page.goto(scratch.put(articleOf(`${STORY}<iframe ${LARGE} srcdoc="${STORY}"></iframe>`)));
  await openCardIn(page);
  await openCard(page, 'Tower 22');
  await expect(cardIn(page)).toHaveCount(0);
});
