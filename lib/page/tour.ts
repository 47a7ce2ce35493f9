import type { ReaderProtocol } from '#messaging/reader-protocol.ts';
import { activeElementOf, isFrame } from './active-element.ts';
import { isSeen, piecesOf } from './hit-test.ts';
import type { Hover } from './hover.ts';
import { light } from './light.ts';
import type { Marks } from './marks.ts';
import { marksInOrder } from './names.ts';
import { sameStretch } from './same-stretch.ts';
import { scrollToMark } from './scroll-to-mark.ts';

type Tour = { [Call in 'tourStand' | 'stepTour' | 'endTour']: ReaderProtocol[Call] };
type Deps = { window: Window; marks: Marks; hover: Hover };

/**
 * The modal dialog of the page's outside of which nothing can take the focus. No browser tells which is the topmost; the
 * focus can be in no other.
 */
const topmostModal = (document: Document): Element | null => {
  const open = Array.from(document.querySelectorAll('dialog:modal'));
  return open.findLast((dialog) => dialog.contains(document.activeElement)) ?? open.at(-1) ?? null;
};

/** This frame's part of stepping through the marks of a tab; the worker leads from frame to frame. */
export const createTour = ({ window, marks, hover }: Deps): Tour => {
  const { document } = window;
  /** The mark of the last step, at which stepping goes on. */
  let last: AbstractRange | null = null;
  let before: HTMLElement | null = null;
  let dim = (): void => undefined;

  const stops = (): AbstractRange[] => {
    const modal = topmostModal(document);
    const isReachable = ({ startContainer }: AbstractRange): boolean =>
      modal?.contains(startContainer) ?? true;
    return marksInOrder(marks).filter((mark) => isReachable(mark) && piecesOf(mark).some(isSeen));
  };
  const leave = (): void => {
    dim();
    last = null;
    hover.stepOut();
  };
  return {
    tourStand: () => {
      const all = stops();
      const at = all.findIndex((mark) => last !== null && sameStretch(mark, last));
      return { marks: all.length, at: at < 0 ? null : at, open: hover.isStepping() };
    },
    stepTour: ({ begins, to }) => {
      if (begins) before = activeElementOf(document);
      const mark = to && stops()[to.mark];
      if (!to || !mark) {
        leave();
        return to === null;
      }
      dim();
      last = mark;
      scrollToMark(mark, window, 'instant');
      dim = light(mark);
      hover.step(mark, to.place, () => dim());
      return true;
    },
    endTour: () => {
      if (!before?.isConnected || isFrame(before)) return false;
      before.focus({ preventScroll: true });
      return true;
    },
  };
};
