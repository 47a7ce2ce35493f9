import { activeElementOf, isFrame } from './active-element.ts';
import { stopBeside, stopsIn } from './tabbable.ts';

type Deps = { document: Document; root: ShadowRoot; frame: HTMLElement; mark: () => AbstractRange };

export type CardFocus = {
  /** Into the card. */
  take: () => void;
  /** What had the focus was drawn away: it stays in the card. */
  keep: () => void;
  /** To what had it before, where that is still there; false where that was in another frame. */
  giveBack: () => boolean;
};

/** Leads Tab out of the card to what stands beside its mark; the card's own place is the end of the page. */
const leadOut = ({ document, root, frame, mark }: Deps, event: KeyboardEvent): void => {
  if (!event.isTrusted || event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = stopsIn(frame);
  const active = root.activeElement;
  const isLast = active === stops.at(-1) || stops.length === 0;
  const isFirst = active === stops[0] || !stops.some((stop) => stop === active);
  if (!(event.shiftKey ? isFirst : isLast)) return;
  const beside = stopBeside(document, mark(), event.shiftKey);
  if (!beside) return;
  event.preventDefault();
  beside.focus();
};

/** The focus in a card, and where it came from. */
export const createCardFocus = (deps: Deps): CardFocus => {
  const { document, root, frame } = deps;
  let before: Element | null = null;
  let wasHere = true;
  let isInside = false;
  let isTaking = false;

  const enter = (dialog: HTMLElement | null): void => dialog?.focus({ preventScroll: true });
  const dialog = (): HTMLElement | null => frame.querySelector('[role="dialog"]');
  frame.addEventListener('focusin', ({ relatedTarget }) => {
    // From one place in the card to another.
    if (isInside) return;
    isInside = true;
    if (!isTaking) before = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  });
  frame.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && frame.contains(relatedTarget))) isInside = false;
  });
  frame.addEventListener('keydown', (event) => leadOut(deps, event));
  return {
    take: () => {
      if (!isInside) {
        before = activeElementOf(document);
        wasHere = document.hasFocus();
      }
      isTaking = true;
      if (!root.activeElement) enter(dialog());
      isTaking = false;
    },
    keep: () => {
      if (isInside && !root.activeElement) enter(dialog());
    },
    giveBack: () => {
      if (!isInside) return true;
      if (!wasHere || (before && isFrame(before))) return false;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      return true;
    },
  };
};
