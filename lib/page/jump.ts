import type { Mention } from '#core/model/mention.ts';
import type { NameTarget } from '#core/popup/page-view.ts';
import { isSeen, piecesOf } from './hit-test.ts';
import { light } from './light.ts';
import type { Marks } from './marks.ts';
import { marksInOrder } from './names.ts';
import { sleep } from './pause.ts';
import { scrollToMark } from './scroll-to-mark.ts';

/** Milliseconds for which the mark is lit: long enough to be seen when the page has come to rest. */
const LIT = 1_500;

type Pieces = (mark: AbstractRange) => DOMRect[];

const isMeant = ({ entity, surface }: NameTarget, mention: Mention | undefined): boolean =>
  mention?.entity === entity && (entity !== null || mention.surface === surface);

/** The first mark of a name that the page shows: others may lie in what is folded away. */
export const findTarget = (marks: Marks, name: NameTarget, pieces: Pieces = piecesOf): AbstractRange | null =>
  marksInOrder(marks).find((mark) => isMeant(name, marks.get(mark)) && pieces(mark).some(isSeen)) ?? null;

const lightFor = async (mark: AbstractRange, signal: AbortSignal): Promise<void> => {
  const dim = light(mark);
  await sleep(LIT, signal);
  dim();
};

/** Scrolls to the first visible mark of a name and lights it for a moment; false where there is none. */
export const jumpTo = (window: Window, marks: Marks, name: NameTarget, signal: AbortSignal): boolean => {
  const target = findTarget(marks, name);
  if (!target) return false;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollToMark(target, window, calm ? 'instant' : 'smooth');
  void lightFor(target, signal);
  return true;
};
