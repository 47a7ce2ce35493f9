import { quietly } from './quietly.ts';

/** Milliseconds between two looks whether the marks are still painted. */
const LOOK = 1_000;
/** With every look at which they were not, the next is put off twice as long: what is cleared in a loop stays so. */
const LONGEST = 60_000;

/** Somebody in front of the page: on a page that nobody sees, nothing has to be painted. */
const SIGNS = ['pointermove', 'scroll', 'keydown', 'focus', 'pageshow'];

type Keeping = {
  window: Window;
  /** Paints what is missing; false where nothing is. */
  repair: () => boolean;
  /** Milliseconds on a clock that only goes forward. */
  now: () => number;
  signal: AbortSignal;
};

/**
 * Has marks painted again that the page cleared, as pages do that highlight something themselves. No event tells of it,
 * so it is looked for when the reader does something; and where the page changes, by calling what this returns.
 */
export const keepPainted = ({ window, repair, now, signal }: Keeping): (() => void) => {
  let next = 0;
  let wait = LOOK;
  const look = quietly(() => {
    const at = now();
    if (at < next) return;
    wait = repair() ? Math.min(2 * wait, LONGEST) : LOOK;
    next = at + wait;
  });
  for (const sign of SIGNS) window.addEventListener(sign, look, { capture: true, passive: true, signal });
  return look;
};
