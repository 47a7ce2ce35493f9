import { drawnIn, isElement } from './composed.ts';
import { isSeen, piecesOf } from './hit-test.ts';

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);

const middleOf = ({ top, height }: DOMRect): number => top + height / 2;

const topOf = (mark: AbstractRange): number => middleOf(piecesOf(mark).find(isSeen) ?? new DOMRect());

/** Brings a mark to the middle of everything that scrolls around it; of the page only the scrolling changes. */
export const scrollToMark = (mark: AbstractRange, window: Window, behavior: ScrollBehavior): void => {
  const { document } = window;
  for (let at = drawnIn(mark.startContainer); at && at !== document.body; at = drawnIn(at))
    if (isElement(at) && at !== document.documentElement && scrolls(at))
      at.scrollBy({ top: topOf(mark) - middleOf(at.getBoundingClientRect()), behavior: 'instant' });
  window.scrollBy({ top: topOf(mark) - window.innerHeight / 2, behavior });
  // From within a frame nothing but this reaches what scrolls around it.
  if (window !== window.parent)
    mark.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior });
};
