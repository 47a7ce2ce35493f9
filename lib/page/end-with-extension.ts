type Extension = {
  window: Window;
  /** True once the extension has gone. */
  isGone: () => boolean;
  end: AbortController;
};

/** What somebody in front of the page cannot help causing. */
const SIGNS = ['pointermove', 'pointerover', 'scroll', 'keydown', 'focus', 'visibilitychange', 'pageshow'];

/**
 * Aborts at the first sign of a reader after the extension was updated, reloaded or removed: no browser tells its
 * scripts, and a port kept open to hear of it closes whenever the worker falls asleep. To be called before anything
 * else listens, so that nothing of ours answers that event. The returned check aborts too where the page only changes
 * by itself, and says whether it did.
 */
export const endWithExtension = ({ window, isGone, end }: Extension): (() => boolean) => {
  const { signal } = end;
  const check = (): boolean => {
    if (!signal.aborted && isGone()) end.abort();
    return signal.aborted;
  };
  for (const sign of SIGNS) window.addEventListener(sign, check, { capture: true, passive: true, signal });
  return check;
};
