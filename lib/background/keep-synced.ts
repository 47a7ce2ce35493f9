import { pauseAfter } from '#core/feed/back-off.ts';
import type { Manifest } from '#core/feed/manifest.ts';
import { type Held, planSync, pointOf } from '#core/feed/plan.ts';
import { describeSyncTrouble, type SyncTrouble } from '#core/feed/sync-trouble.ts';
import { type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { Store } from '#store/database.ts';
import { findFeed, noteCheck } from '#store/feeds.ts';
import type { FeedRow, Settled } from '#store/rows.ts';
import { type FeedWorld, fetchManifest, type Pinned } from './fetch-feed.ts';
import type { Fill } from './fill.ts';
import { type PackagedFeed, UnreadableFeed } from './packaged-feed.ts';
import type { StoreKeeper } from './store-keeper.ts';
import { type Taken, takeRelease } from './take-release.ts';

export type SyncWorld = Omit<FeedWorld, 'noted'> & {
  packaged: PackagedFeed;
  fill: Fill;
  keeper: StoreKeeper;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** A number from 0 to 1. */
  chance: () => number;
  /** Whether the browser has any network. */
  isOnline: () => boolean;
  /** Has the feed looked at again in so many minutes; null takes that back. */
  lookAgain: (minutes: number | null) => void;
  /** Writes a request down; never rejects. */
  notedIn: (store: Store) => FeedWorld['noted'];
  /** Keeps the worker from being stopped until what it returns is called. */
  keepAwake: () => () => void;
  /** Called when another sequence has been applied. */
  applied: () => void;
};

export type Sync = {
  /**
   * Looks at the remote feed, where there is one, and applies what is new. Joins a look that is under way. Without a
   * network it waits for the next one.
   */
  check: () => Promise<void>;
  isChecking: () => boolean;
  /** While the store is being written, whoever reads it waits. */
  isWriting: () => boolean;
  /** Whether the last look had to wait for a network. */
  isWaiting: () => boolean;
  /** What kept the last look from even being noted in the store. */
  trouble: () => Trouble | null;
};

const pinnedIn = ({ address, key }: Manifest): Pinned | null =>
  address === null || key === null ? null : { address, key };

const heldIn = (id: string, row: FeedRow | undefined): Held => ({
  id,
  stored: row ? pointOf(row.manifest) : null,
  seen: row?.check?.seen ?? null,
  whole: row?.sums !== undefined && row.problems.length === 0,
});

/** The manifest that brought what is stored, if it was signed with this key. */
const knownIn = (row: FeedRow | undefined, key: string): string | null => {
  const settled = row?.check?.settled;
  return settled?.key === key && settled.sequence === row?.sequence ? settled.manifest : null;
};

/** How a look ended: what was taken, and the manifest that is settled by it. */
type Looked = Taken & { settled: Settled | null };
const NOTHING_NEW: Looked = { applied: false, detour: null, settled: null };

/** A full disk cannot count its failures. It is taken for the sixth, as each look may fetch all of the data in vain. */
const UNSTORED = 6;

const tell = (trouble: SyncTrouble | null): Trouble | null => trouble && describeSyncTrouble(trouble);

/** Keeps the stored feed in step with the remote one of the packaged manifest: one look at a time. */
export const keepSynced = (world: SyncWorld): Sync => {
  const { packaged, fill, keeper } = world;
  let running: Promise<void> | undefined;
  let isWriting = false;
  let isWaiting = false;
  let trouble: Trouble | null = null;

  const now = (): string => new Date(world.clock()).toISOString();

  const writing = async <Value>(write: () => PromiseLike<Value>): Promise<Value> => {
    isWriting = true;
    try {
      return await write();
    } finally {
      isWriting = false;
    }
  };

  const look = async (store: Store, pinned: Pinned, id: string): Promise<Result<Looked, SyncTrouble>> => {
    const here = { ...world, now, writing, noted: world.notedIn(store) };
    const known = knownIn(await findFeed(store, id), pinned.key);
    const remote = await fetchManifest(here, pinned, known);
    if (!remote.ok) return remote;
    if (remote.value === 'known') return success(NOTHING_NEW);
    const { manifest, sha256 } = remote.value;
    const step = planSync(heldIn(id, await findFeed(store, id)), manifest);
    if (!step.ok) return step;
    await noteCheck(store, id, { checkedAt: now(), seen: pointOf(manifest) });
    const taken = await takeRelease(here, store, { address: pinned.address, manifest }, step.value);
    if (!taken.ok) return taken;
    const settled = { manifest: sha256, key: pinned.key, sequence: manifest.sequence };
    return success({ ...taken.value, settled });
  };

  const lookAndNote = async (store: Store, pinned: Pinned, id: string): Promise<void> => {
    const looked = await look(store, pinned, id);
    const at = { checkedAt: now() };
    if (!looked.ok) {
      const failures = ((await findFeed(store, id))?.check?.failures ?? 0) + 1;
      await noteCheck(store, id, { ...at, trouble: describeSyncTrouble(looked.failure), failures });
      world.lookAgain(pauseAfter(failures, world.chance()));
      return;
    }
    const { applied, detour, settled } = looked.value;
    const found = settled ? { settled, detour: tell(detour) } : {};
    await noteCheck(store, id, { ...at, trouble: null, failures: 0, ...found });
    world.lookAgain(null);
    if (applied) world.applied();
  };

  /** The packaged feed comes first: what is newer is judged by what is stored. */
  const filled = async () => {
    if ((await fill.check()).state === 'filling') await fill.whenDone();
    return fill.check();
  };

  const fail = (error: unknown): void => {
    trouble = error instanceof UnreadableFeed ? error.trouble : keeper.abandon(error);
    world.lookAgain(pauseAfter(UNSTORED, world.chance()));
  };

  const run = async (): Promise<void> => {
    const stop = world.keepAwake();
    try {
      const manifest = await packaged.readManifest();
      const pinned = pinnedIn(manifest);
      if (pinned === null) return;
      isWaiting = !world.isOnline();
      if (isWaiting) return world.lookAgain(pauseAfter(1, world.chance()));
      const state = await filled();
      if (state.state === 'ready') await lookAndNote(state.store, pinned, manifest.id);
      trouble = state.state === 'failed' ? state.trouble : null;
    } catch (error) {
      fail(error);
    } finally {
      stop();
    }
  };

  const check = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    check,
    isChecking: () => running !== undefined,
    isWriting: () => isWriting,
    isWaiting: () => isWaiting,
    trouble: () => trouble,
  };
};
