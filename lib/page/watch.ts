import { type Changes, gatherChanges, noChanges } from './changes.ts';
import { quietly } from './quietly.ts';

/** Milliseconds in which changes are gathered before they are read: pages change in bursts. */
const GATHER = 200;
/** After reading, the page has at least this many times as long to itself. */
const REST_FACTOR = 4;
/** But what has changed is never left longer than this, however slowly the background answered. */
const LONGEST_REST = 2_000;

export type Watcher = {
  document: Document;
  /** Called at once, before the page is next painted. */
  onChange: (changes: Changes) => void;
  /** Reads a batch and returns what of it is to come again; the next begins only after it has ended. */
  onBatch: (changes: Changes) => Promise<Changes>;
  signal: AbortSignal;
};

const isEmpty = ({ whole, own }: Changes): boolean => whole.size + own.size === 0;

const takesElements = ({ removedNodes }: MutationRecord): boolean =>
  Array.from(removedNodes).some(({ nodeType }) => nodeType === 1);

/**
 * Reads the whole page, then whatever of it changes, batch by batch, until the signal aborts. What it returns has the
 * whole page read once more.
 */
export const watchPage = ({ document, onChange, onBatch, signal }: Watcher): (() => void) => {
  let waiting = noChanges();
  let busy = false;
  /** Elements were taken away: nothing to read, but their marks have to go, and a batch begins with that. */
  let taken = false;

  const readBatch = async (): Promise<void> => {
    const batch = waiting;
    waiting = noChanges();
    taken = false;
    const begun = performance.now();
    const { whole, own } = await onBatch(batch).catch(noChanges);
    waiting = { whole: waiting.whole.union(whole), own: waiting.own.union(own) };
    busy = false;
    schedule(REST_FACTOR * (performance.now() - begun));
  };
  const schedule = (rest: number): void => {
    if (busy || (isEmpty(waiting) && !taken) || signal.aborted) return;
    busy = true;
    setTimeout(readBatch, Math.max(GATHER, Math.min(rest, LONGEST_REST)));
  };

  const observer = new MutationObserver(
    quietly((records: MutationRecord[]) => {
      gatherChanges(records, waiting);
      taken ||= records.some(takesElements);
      onChange(waiting);
      schedule(0);
    }),
  );
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  busy = true;
  waiting.whole.add(document.body);
  void readBatch();
  return () => {
    waiting.whole.add(document.body);
    schedule(0);
  };
};
