import {
  ATTRIBUTES,
  addChanges,
  type Changes,
  gatherChanges,
  isEmpty,
  noChanges,
  takesText,
} from './changes.ts';
import { isElement } from './composed.ts';
import { quietly } from './quietly.ts';
import { watchShadowRoots } from './shadow-roots.ts';
import type { Meet } from './text-blocks.ts';

/** Milliseconds in which changes are gathered before they are read: pages change in bursts. */
const GATHER = 200;
/** A page that never comes to rest is read ever more seldom, down to once in so many milliseconds. */
const LONGEST_GATHER = 2_000;
/** Batches, each begun before the page had come to rest for `LONGEST_GATHER`, after which they become rarer. */
const PATIENCE = 20;
/** After reading, the page has at least this many times as long to itself. */
const REST_FACTOR = 4;
/** But what has changed is never left longer than this, however slowly the background answered. */
const LONGEST_REST = 2_000;

export type Watcher = {
  document: Document;
  /** Called at once, before the page is next painted, with what has changed since the last call. */
  onChange: (changes: Changes) => void;
  /** Reads a batch and returns what of it is to come again; the next begins only after it has ended. */
  onBatch: (changes: Changes, meet: Meet) => Promise<Changes>;
  /** Called once with each shadow root that is watched too. */
  onRoot: (root: ShadowRoot) => void;
  signal: AbortSignal;
};

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ATTRIBUTES,
};

/** How long to gather changes, in milliseconds, after so many batches in a row without a rest. */
const gatherFor = (restless: number): number =>
  Math.min(GATHER * 2 ** Math.max(0, Math.ceil((restless - PATIENCE) / 4)), LONGEST_GATHER);

/**
 * Reads the whole page, then whatever of it changes, batch by batch, until the signal aborts. What it returns has the
 * whole page read once more.
 */
export const watchPage = ({ document, onChange, onBatch, onRoot, signal }: Watcher): (() => void) => {
  let waiting = noChanges();
  let busy = false;
  /** There may be nothing to read, but marks have to go, and a batch begins with that. */
  let taken = false;
  let restless = 0;
  let ended = 0;

  const readBatch = async (): Promise<void> => {
    const batch = waiting;
    waiting = noChanges();
    taken = false;
    shadows.sweep();
    const begun = performance.now();
    addChanges(waiting, await onBatch(batch, shadows.meet).catch(noChanges));
    ended = performance.now();
    busy = false;
    schedule(REST_FACTOR * (ended - begun));
  };
  const schedule = (rest: number): void => {
    if (busy || (isEmpty(waiting) && !taken) || signal.aborted) return;
    busy = true;
    restless = performance.now() - ended < LONGEST_GATHER ? restless + 1 : 0;
    setTimeout(readBatch, Math.max(gatherFor(restless), Math.min(rest, LONGEST_REST)));
  };
  const take = (changes: Changes): void => {
    addChanges(waiting, changes);
    onChange(changes);
    schedule(0);
  };
  const onRecords = (records: MutationRecord[]): void => {
    const changes = noChanges();
    gatherChanges(records, changes);
    taken ||= records.some(takesText);
    for (const { target } of records) if (isElement(target)) shadows.recheck(target);
    take(changes);
  };

  const observer = new MutationObserver(quietly(onRecords));
  const shadows = watchShadowRoots({
    watch: (root) => {
      observer.observe(root, OBSERVED);
      onRoot(root);
    },
    onLate: quietly((root) => take({ whole: new Set([root]), own: new Set() })),
    signal,
  });
  observer.observe(document, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect());
  busy = true;
  waiting.whole.add(document.body);
  void readBatch();
  return () => {
    waiting.whole.add(document.body);
    schedule(0);
  };
};
