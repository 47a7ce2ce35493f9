import type { HoverEvent } from '#core/hover/state.ts';
import { isDrawnWithin } from './composed.ts';
import { markAt } from './hit-test.ts';
import { HOST } from './host.ts';
import type { Marks } from './marks.ts';
import { quietly } from './quietly.ts';

type Mark = AbstractRange;
type Listening = {
  window: Window;
  marks: Marks;
  /** The marks that the card depends on just now. */
  current: () => Mark[];
  dispatch: (event: HoverEvent<Mark>) => void;
  /** The text has moved: within an element that scrolls, or with the whole window. */
  shift: (scroller: Element | null) => void;
  signal: AbortSignal;
};
/** An event and the innermost element it is for, which is known only as long as it is on its way. */
type Pointed = { event: PointerEvent; target: Node };

const isHost = (target: Node): boolean => target.nodeName.toLowerCase() === HOST;

/** What the reader did in the page itself; null where a script made it up, or it happened in the card. */
const inPage = (event: PointerEvent): Pointed | null => {
  const [target] = event.composedPath();
  if (!event.isTrusted || !(target instanceof Node)) return null;
  return event.target instanceof Node && isHost(event.target) ? null : { event, target };
};

const at = ({ clientX, clientY }: PointerEvent) => ({ x: clientX, y: clientY });

/** The mark the reader points at. Who holds a button is selecting text. */
const pointedAt = (marks: Marks, { event, target }: Pointed): Mark | null =>
  event.buttons === 0 ? markAt(marks, at(event), target) : null;

/** What answers to a tap by itself: a link leads where it leads, though its text is a name. */
const ANSWERS =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], [onclick], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], ' +
  '[role="switch"], [tabindex]:not([tabindex^="-"])';

const answersItself = (event: PointerEvent): boolean =>
  event
    .composedPath()
    .some((node) => node instanceof Element && node.localName !== 'body' && node.matches(ANSWERS));

/** The mark that a finger or a pen was put on. */
const tappedOn = (marks: Marks, { event, target }: Pointed): Mark | null =>
  /^(?:touch|pen)$/.test(event.pointerType) && !answersItself(event)
    ? markAt(marks, at(event), target)
    : null;

/** Calls back with the last event of each frame: one hit test costs up to 0.7 ms on a page of 50,000 text nodes. */
const oncePerFrame = (take: (pointed: Pointed) => void) => {
  let last: Pointed | null = null;
  const flush = (): void => {
    const pointed = last;
    last = null;
    if (pointed) take(pointed);
  };
  return (pointed: Pointed): void => {
    if (!last) requestAnimationFrame(flush);
    last = pointed;
  };
};

const listenToMoves = ({ window, marks, dispatch, signal }: Listening, options: object): void => {
  const point = (event: PointerEvent, mark: Mark | null): void =>
    dispatch({ kind: 'moved', ...at(event), mark });
  const move = oncePerFrame(
    quietly((pointed: Pointed) => {
      if (!signal.aborted) point(pointed.event, pointedAt(marks, pointed));
    }),
  );
  // Touch has no pointer that rests; a pen hovers like a mouse.
  const onMove = quietly((event: PointerEvent): void => {
    const pointed = event.pointerType === 'touch' ? null : inPage(event);
    if (pointed) move(pointed);
  });
  window.addEventListener('pointermove', onMove, options);
  // A frame inside the page swallows the moves over it, but tells that it was entered.
  window.addEventListener('pointerover', onMove, options);
  // Out of the window. A listener for `pointerleave` would make Chromium send more of them to the page's own listeners.
  const onOut = (event: PointerEvent): void => {
    if (event.isTrusted && event.pointerType !== 'touch' && event.relatedTarget === null) point(event, null);
  };
  window.addEventListener('pointerout', onOut, options);
};

/**
 * Tells the card's state machine what pointer, finger and wheel do. The page's own listeners notice nothing. What it returns
 * is to hear of scrolling in shadow roots, which does not get out of them.
 */
export const listenToPointer = (listening: Listening): ((scroll: Event) => void) => {
  const { window, marks, current, dispatch, shift, signal } = listening;
  const options = { capture: true, passive: true, signal };
  listenToMoves(listening, options);
  const onClick = quietly((event: PointerEvent): void => {
    const pointed = inPage(event);
    if (pointed) dispatch({ kind: 'tapped', mark: tappedOn(marks, pointed) });
  });
  window.addEventListener('click', onClick, options);
  const onScroll = quietly(({ target, isTrusted }: Event): void => {
    if (!isTrusted || !(target instanceof Node)) return;
    if (current().some(({ startContainer }) => isDrawnWithin(startContainer, target)))
      shift(target instanceof Element ? target : null);
  });
  window.addEventListener('scroll', onScroll, options);
  window.addEventListener('resize', ({ isTrusted }) => isTrusted && shift(null), options);
  return onScroll;
};
