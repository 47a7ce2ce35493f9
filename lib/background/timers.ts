/** Runs something after so many milliseconds, unless what it returns is called before. */
export const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A browser stops a worker that calls nothing of it for 30 seconds. */
const OFTEN_ENOUGH_MS = 20_000;

/** Keeps the worker awake, by a call that does nothing, until what it returns is called. */
export const keepAwake = (touch: () => unknown): (() => void) => {
  const timer = setInterval(touch, OFTEN_ENOUGH_MS);
  return () => clearInterval(timer);
};
