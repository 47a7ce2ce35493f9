import type { Page } from 'playwright';

/** The names marked on a page, by type, in the order of the page. */
export type Marks = Map<string, string[]>;

const PATIENCE_MS = 20_000;

/** Waits for the first mark. @throws if none is painted in 20 seconds. */
export const waitForMarks = async (page: Page): Promise<void> => {
  const painted = () =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('backstory-') && size > 0);
  await page.waitForFunction(painted, undefined, { timeout: PATIENCE_MS }).catch(() => {
    throw new Error(`No name was marked on ${page.url()} within ${PATIENCE_MS / 1000} seconds.`);
  });
};

/**
 * Handles on every mark as a live range: a highlight may hold static ones, which have neither text nor place. Those in
 * shadow roots come last.
 */
const markedRanges = (page: Page) =>
  page.evaluateHandle(() => {
    const isInShadow = ({ startContainer }: Range): boolean => startContainer.getRootNode() !== document;
    const order = (a: Range, b: Range): number =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : Number(isInShadow(a)) - Number(isInShadow(b));
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('backstory-'))
      .flatMap(([name, ranges]) =>
        [...ranges].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          // `backstory-base-line` is a base as well, drawn in another style.
          return { type: name.split('-')[1] ?? '', range: live };
        }),
      )
      .sort((a, b) => order(a.range, b.range));
  });

/** What is marked now, read from the page's own world. */
export const readMarks = async (page: Page): Promise<Marks> => {
  const ranges = await markedRanges(page);
  const found = await ranges.evaluate((marks) =>
    marks.map(({ type, range }) => ({ type, text: `${range}` })),
  );
  return new Map(
    [...Map.groupBy(found, ({ type }) => type)].map(([type, marks]) => [type, marks.map(({ text }) => text)]),
  );
};

/**
 * Brings a mark into the middle of the window, one that has `wanted` in it if there is one, else a base, else any.
 * Resolves to its text and the point (viewport pixels) in the middle of its first line.
 */
export const bringIntoView = async (
  page: Page,
  wanted: string,
): Promise<{ text: string; x: number; y: number }> => {
  const ranges = await markedRanges(page);
  return ranges.evaluate((marks, wanted) => {
    const { range } = marks.find(({ range }) => wanted !== '' && `${range}`.includes(wanted)) ??
      marks.find(({ type }) => type === 'base') ??
      marks[0] ?? { range: document.createRange() };
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    if (!box) throw new Error(`"${range}" is marked but not visible`);
    return { text: `${range}`, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, wanted);
};
