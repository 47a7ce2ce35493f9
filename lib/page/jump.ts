import type { Key } from '#core/model/ids.ts';
import { piecesOf } from './hit-test.ts';
import { FOUND, type Marks } from './marks.ts';
import { marksInOrder } from './names.ts';
import { sleep } from './pause.ts';

/** Milliseconds for which the mark is lit: long enough to be seen when the page has come to rest. */
const LIT = 1_500;

type Pieces = (mark: AbstractRange) => DOMRect[];
type Target = { mark: AbstractRange; piece: DOMRect };

const isSeen = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

/** The first mark of an entity that the page shows: others may lie in what is folded away. */
export const findTarget = (marks: Marks, entity: Key, pieces: Pieces = piecesOf): Target | null => {
  for (const mark of marksInOrder(marks)) {
    const piece = marks.get(mark)?.entity === entity ? pieces(mark).find(isSeen) : undefined;
    if (piece) return { mark, piece };
  }
  return null;
};

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);

const middleOf = ({ top, height }: DOMRect): number => top + height / 2;

const topOf = (mark: AbstractRange): number => middleOf(piecesOf(mark).find(isSeen) ?? new DOMRect());

/** Brings a mark to the middle of everything that scrolls around it; of the page only the scrolling changes. */
const scrollTo = (mark: AbstractRange, document: Document): void => {
  const window = document.defaultView;
  if (!window) return;
  for (let at = mark.startContainer.parentElement; at && at !== document.body; at = at.parentElement)
    if (at !== document.documentElement && scrolls(at))
      at.scrollBy({ top: topOf(mark) - middleOf(at.getBoundingClientRect()), behavior: 'instant' });
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: topOf(mark) - window.innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
};

const light = async (mark: AbstractRange, signal: AbortSignal): Promise<void> => {
  const highlight = new Highlight(mark);
  highlight.priority = 1;
  CSS.highlights.set(FOUND, highlight);
  await sleep(LIT, signal);
  if (CSS.highlights.get(FOUND) === highlight) CSS.highlights.delete(FOUND);
};

/** Scrolls to the first visible mark of an entity and lights it for a moment; false where there is none. */
export const jumpTo = (document: Document, marks: Marks, entity: Key, signal: AbortSignal): boolean => {
  const target = findTarget(marks, entity);
  if (!target) return false;
  scrollTo(target.mark, document);
  void light(target.mark, signal);
  return true;
};
