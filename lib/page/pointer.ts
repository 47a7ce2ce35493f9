import type { HoverEvent } from '#core/hover/state.ts';
import { markAt } from './hit-test.ts';
import { HOST } from './host.ts';
import type { Marks } from './marks.ts';
import { quietly } from './quietly.ts';

type Mark = AbstractRange;
type Listening = {
  document: Document;
  marks: Marks;
  /** The marks that the card depends on just now. */
  current: () => Mark[];
  dispatch: (event: HoverEvent<Mark>) => void;
  signal: AbortSignal;
};

const isNode = (target: EventTarget | null): target is Node => target instanceof Node;
const isHost = (target: Node): boolean => target.nodeName.toLowerCase() === HOST;

/** The mark the reader points at. Who holds a button is selecting text, and touch has no pointer that rests. */
const pointedAt = (marks: Marks, { clientX, clientY, buttons, target }: PointerEvent): Mark | null =>
  buttons === 0 && isNode(target) ? markAt(marks, { x: clientX, y: clientY }, target) : null;

/** Calls back with the last event of each frame: one hit test costs up to 0.7 ms on a page of 50,000 text nodes. */
const oncePerFrame = (take: (event: PointerEvent) => void) => {
  let last: PointerEvent | null = null;
  const flush = (): void => {
    const event = last;
    last = null;
    if (event) take(event);
  };
  return (event: PointerEvent): void => {
    if (!last) requestAnimationFrame(flush);
    last = event;
  };
};

/** Tells the card's state machine what pointer, wheel and keyboard do. The page's own listeners notice nothing. */
export const listenToPointer = ({ document, marks, current, dispatch, signal }: Listening): void => {
  const options = { capture: true, passive: true, signal };
  const window = document.defaultView;
  const point = (event: PointerEvent, mark: Mark | null): void =>
    dispatch({ kind: 'moved', x: event.clientX, y: event.clientY, mark });

  const move = oncePerFrame(
    quietly((event: PointerEvent) => {
      if (!signal.aborted) point(event, pointedAt(marks, event));
    }),
  );
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!isNode(event.target) || !isHost(event.target)) move(event);
  };
  window?.addEventListener('pointermove', onMove, options);
  // A frame inside the page swallows the moves over it, but tells that it was entered.
  window?.addEventListener('pointerover', onMove, options);
  // Out of the window. A listener for `pointerleave` would make Chromium send more of them to the page's own listeners.
  window?.addEventListener(
    'pointerout',
    (event) => event.isTrusted && event.relatedTarget === null && point(event, null),
    options,
  );
  window?.addEventListener(
    'scroll',
    ({ target, isTrusted }) => {
      if (isTrusted && isNode(target) && current().some((mark) => target.contains(mark.startContainer)))
        dispatch({ kind: 'scrolled' });
    },
    options,
  );
  window?.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted && key === 'Escape') dispatch({ kind: 'dismissed' });
    },
    options,
  );
};
