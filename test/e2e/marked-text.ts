import type { Page } from '@playwright/test';
import { readMarks } from '../demo/marks.ts';

const plain = (text: string): string => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ');

/** The marked names, whatever their type, soft hyphens and kinds of white space apart. */
export const markedNames = async (page: Page): Promise<string[]> =>
  [...(await readMarks(page)).values()].flat().map(plain);

/** Those of the names with which no mark begins. */
export const unmarkedOf = async (page: Page, names: string[]): Promise<string[]> => {
  const marked = await markedNames(page);
  return names.filter((name) => !marked.some((text) => text.startsWith(name)));
};

/** What must not be marked: any of the texts, wherever they stand, and anything in the elements of the selectors. */
type Forbidden = { texts: string[]; selectors: string[] };

/** The marks that break this, each with what it is on; that of `readToTheEnd` does not count. */
export const wrongMarks = (page: Page, forbidden: Forbidden): Promise<string[]> =>
  page.evaluate(({ texts, selectors }) => {
    const before = (node: Node, offset: number): number => {
      const range = document.createRange();
      range.setStart(document.body, 0);
      range.setEnd(node, offset);
      return `${range}`.length;
    };
    const whole = document.createRange();
    whole.selectNodeContents(document.body);
    const text = `${whole}`;
    const taken = texts.flatMap((wanted) =>
      [...text.matchAll(new RegExp(RegExp.escape(wanted), 'g'))].map(({ index }) => ({
        wanted,
        start: index,
        end: index + wanted.length,
      })),
    );
    const marks = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((mark) => mark.startContainer.parentElement?.id !== 'sentinel');
    return marks.flatMap((mark) => {
      const start = before(mark.startContainer, mark.startOffset);
      const end = before(mark.endContainer, mark.endOffset);
      const told = `“${text.slice(start, end)}”`;
      return [
        ...taken.filter((at) => at.start < end && start < at.end).map(({ wanted }) => `${told} on ${wanted}`),
        ...selectors
          .filter((selector) => mark.startContainer.parentElement?.closest(selector))
          .map((selector) => `${told} in ${selector}`),
      ];
    });
  }, forbidden);

const SENTINEL = 'Ain al-Asad air base in Iraq';

/**
 * Adds a sentence with a name to the end of the article and waits until it is marked: what stood there before has then
 * been read.
 */
export const readToTheEnd = async (page: Page): Promise<void> => {
  await page.evaluate((text) => {
    const sentence = document.createElement('p');
    sentence.id = 'sentinel';
    sentence.textContent = text;
    (document.querySelector('main, article, [role="main"]') ?? document.body).append(sentence);
  }, SENTINEL);
  await page.waitForFunction(
    () =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((mark) => mark.startContainer.parentElement?.id === 'sentinel'),
      ),
    undefined,
    { timeout: 20_000 },
  );
};
