import { useEffect, useState } from 'preact/hooks';

/**
 * One stop on the reader's way through the pages. `number` tells two stops at one address apart; `scroll` is where the
 * reader left the page when coming back to it, in pixels, and 0 on a first visit.
 */
export type Visit = { number: number; hash: string; scroll: number };

/** Only the entries that the reader has been to carry a number: a new one has none yet. */
const numberIn = (state: unknown): number | null => {
  const { visit } = Object(state) as { visit?: unknown };
  return typeof visit === 'number' ? visit : null;
};

/** Follows the address, also backwards and forwards. */
export const useVisit = (): Visit => {
  const [visit, setVisit] = useState<Visit>({ number: 0, hash: location.hash, scroll: 0 });
  useEffect(() => {
    const listening = new AbortController();
    const left = new Map<number, number>();
    let current = numberIn(history.state) ?? 0;
    let last = current;
    // The page of an entry is not there yet when the browser would scroll it.
    history.scrollRestoration = 'manual';
    history.replaceState({ visit: current }, '');
    const arrive = (): void => {
      left.set(current, scrollY);
      const known = numberIn(history.state);
      last = known ?? last + 1;
      current = last;
      history.replaceState({ visit: current }, '');
      setVisit((before) => ({
        number: before.number + 1,
        hash: location.hash,
        scroll: known === null ? 0 : (left.get(known) ?? 0),
      }));
    };
    addEventListener('hashchange', arrive, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return visit;
};
