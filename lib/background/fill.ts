import type { Manifest } from '#core/feed/manifest.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { findFeed } from '#store/feeds.ts';
import type { FeedRow } from '#store/rows.ts';
import { type PackagedFeed, UnreadableFeed } from './packaged-feed.ts';
import type { StoreKeeper } from './store-keeper.ts';

export type FillState =
  | { state: 'ready'; store: Store }
  | { state: 'filling'; done: number; total: number }
  | { state: 'failed'; trouble: Trouble };

export type Fill = {
  /** Whether the store can answer. Begins to fill it where it cannot, and does not wait for the end of that. */
  check: () => Promise<FillState>;
  isRunning: () => boolean;
  /** Resolves when no filling is under way. */
  whenDone: () => Promise<void>;
};

export type FillWorld = {
  keeper: StoreKeeper;
  packaged: PackagedFeed;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Called after every batch: a browser stops a worker that calls nothing of it for 30 seconds. */
  stayAwake: () => void;
  /** Called when a filling has ended. */
  ended: (trouble: Trouble | null) => void;
};

const MAX_PAUSE_MS = 60_000;
/** Twice as long after each failure: a full disk is not helped by asking faster. */
const pauseAfter = (failures: number): number => Math.min(500 * 2 ** failures, MAX_PAUSE_MS);

/** A feed edited by hand may change under one sequence; a store that is ahead is left alone. */
const isCurrent = (stored: FeedRow | undefined, packaged: Manifest): boolean =>
  stored !== undefined &&
  (stored.sequence > packaged.sequence ||
    (stored.sequence === packaged.sequence && JSON.stringify(stored.manifest) === JSON.stringify(packaged)));

type Failures = { count: number; retryAt: number; trouble: Trouble };
type Running = { done: number; total: number; end: Promise<void> };

/** Keeps the store filled with the bundled feed: one filling at a time, retried with back-off when it is next needed. */
export const keepFilled = ({ keeper, packaged, clock, stayAwake, ended }: FillWorld): Fill => {
  let current: Store | undefined;
  let running: Running | undefined;
  let failures: Failures | undefined;

  const troubleOf = (error: unknown): Trouble =>
    error instanceof UnreadableFeed ? error.trouble : keeper.abandon(error);

  const fail = (error: unknown): Trouble => {
    const count = (failures?.count ?? 0) + 1;
    failures = { count, retryAt: clock() + pauseAfter(count), trouble: troubleOf(error) };
    return failures.trouble;
  };

  const fill = async (store: Store, state: Running): Promise<void> => {
    const progress = (done: number, total: number) => {
      Object.assign(state, { done, total });
      stayAwake();
    };
    try {
      const now = new Date(clock()).toISOString();
      const feed = await packaged.readAll();
      // The remote feed may have been applied since the two were compared.
      const replaces = (stored: FeedRow | undefined) => !isCurrent(stored, feed.manifest);
      await applyFeed(store, feed, { now, progress, replaces });
      current = store;
      failures = undefined;
    } catch (error) {
      fail(error);
    } finally {
      running = undefined;
      ended(failures?.trouble ?? null);
    }
  };

  const begin = (store: Store, manifest: Manifest): FillState => {
    const total = manifest.files.gazetteer.records + manifest.files.incidents.records;
    const state: Running = { done: 0, total, end: Promise.resolve() };
    running = state;
    state.end = fill(store, state);
    return { state: 'filling', done: 0, total };
  };

  const compare = async (store: Store): Promise<FillState> => {
    const manifest = await packaged.readManifest();
    const stored = await findFeed(store, manifest.id);
    if (isCurrent(stored, manifest)) {
      current = store;
      return { state: 'ready', store };
    }
    if (running) return { state: 'filling', done: running.done, total: running.total };
    if (!failures || clock() >= failures.retryAt) return begin(store, manifest);
    return stored ? { state: 'ready', store } : { state: 'failed', trouble: failures.trouble };
  };

  const check = async (): Promise<FillState> => {
    if (running) return { state: 'filling', done: running.done, total: running.total };
    const opened = await keeper.open();
    if (!opened.ok) return { state: 'failed', trouble: opened.failure };
    if (opened.value === current) return { state: 'ready', store: current };
    try {
      return await compare(opened.value);
    } catch (error) {
      return { state: 'failed', trouble: troubleOf(error) };
    }
  };

  return {
    check,
    isRunning: () => running !== undefined,
    whenDone: async () => {
      while (running) await running.end;
    },
  };
};
