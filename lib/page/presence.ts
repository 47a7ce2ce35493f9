export type Presence = { hasPointer: () => boolean; end: () => void };

type Told = { entered: () => void; left: () => void };

/** Says once that pointer or focus is in the card, and once that neither is any more. A finger is nowhere when it is up. */
export const listenToPresence = (frame: HTMLElement, told: Told): Presence => {
  const end = new AbortController();
  const present = new Set<'pointer' | 'focus'>();
  const change =
    (what: 'pointer' | 'focus', here: boolean) =>
    (event: Event): void => {
      if (!event.isTrusted || (event instanceof PointerEvent && event.pointerType === 'touch')) return;
      const before = present.size > 0;
      if (here) present.add(what);
      else present.delete(what);
      if (before !== present.size > 0) told[here ? 'entered' : 'left']();
    };
  const options = { signal: end.signal };
  frame.addEventListener('pointerenter', change('pointer', true), options);
  frame.addEventListener('pointerleave', change('pointer', false), options);
  frame.addEventListener('focusin', change('focus', true), options);
  frame.addEventListener('focusout', change('focus', false), options);
  return { hasPointer: () => present.has('pointer'), end: () => end.abort() };
};
