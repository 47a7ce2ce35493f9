import type { Manifest } from '#core/feed/manifest.ts';
import type { Feed } from '#core/feed/parse-feed.ts';
import { planSync, pointOf } from '#core/feed/plan.ts';
import { describeSyncTrouble, type SyncTrouble } from '#core/feed/sync-trouble.ts';
import { type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { findFeed, noteCheck } from '#store/feeds.ts';
import { type FeedWorld, fetchFeed, fetchManifest, type Pinned } from './fetch-feed.ts';
import type { Fill } from './fill.ts';
import { type PackagedFeed, UnreadableFeed } from './packaged-feed.ts';
import type { StoreKeeper } from './store-keeper.ts';

export type SyncWorld = FeedWorld & {
  packaged: PackagedFeed;
  fill: Fill;
  keeper: StoreKeeper;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Keeps the worker from being stopped until what it returns is called. */
  keepAwake: () => () => void;
  /** Called when another sequence has been applied. */
  applied: () => void;
};

export type Sync = {
  /** Looks at the remote feed, where there is one, and applies what is new. Joins a look that is under way. */
  check: () => Promise<void>;
  isChecking: () => boolean;
  /** While the store is being written, whoever reads it waits. */
  isWriting: () => boolean;
  /** What kept the last look from even being noted in the store. */
  trouble: () => Trouble | null;
};

const pinnedIn = ({ address, key }: Manifest): Pinned | null =>
  address === null || key === null ? null : { address, key };

/** Keeps the stored feed in step with the remote one of the packaged manifest: one look at a time. */
export const keepSynced = (world: SyncWorld): Sync => {
  const { packaged, fill, keeper } = world;
  let running: Promise<void> | undefined;
  let writing = false;
  let trouble: Trouble | null = null;

  const now = (): string => new Date(world.clock()).toISOString();

  const write = async (store: Store, feed: Feed): Promise<boolean> => {
    const { sequence } = feed.manifest;
    writing = true;
    try {
      return await applyFeed(store, feed, {
        now: now(),
        replaces: (stored) => stored === undefined || stored.sequence < sequence,
      });
    } finally {
      writing = false;
    }
  };

  const look = async (store: Store, pinned: Pinned, id: string): Promise<Result<boolean, SyncTrouble>> => {
    const remote = await fetchManifest(world, pinned);
    if (!remote.ok) return remote;
    const row = await findFeed(store, id);
    const stored = row ? pointOf(row.manifest) : null;
    const step = planSync({ id, stored, seen: row?.check?.seen ?? null }, remote.value);
    if (!step.ok) return step;
    await noteCheck(store, id, { checkedAt: now(), seen: pointOf(remote.value) });
    if (step.value === 'nothing') return success(false);
    const feed = await fetchFeed(world, pinned.address, remote.value);
    return feed.ok ? success(await write(store, feed.value)) : feed;
  };

  const lookAndNote = async (store: Store, pinned: Pinned, id: string): Promise<void> => {
    const looked = await look(store, pinned, id);
    await noteCheck(store, id, {
      checkedAt: now(),
      trouble: looked.ok ? null : describeSyncTrouble(looked.failure),
    });
    if (looked.ok && looked.value) world.applied();
  };

  /** The packaged feed comes first: what is newer is judged by what is stored. */
  const filled = async () => {
    if ((await fill.check()).state === 'filling') await fill.whenDone();
    return fill.check();
  };

  const run = async (): Promise<void> => {
    const stop = world.keepAwake();
    try {
      const manifest = await packaged.readManifest();
      const pinned = pinnedIn(manifest);
      if (pinned === null) return;
      const state = await filled();
      if (state.state === 'ready') await lookAndNote(state.store, pinned, manifest.id);
      trouble = state.state === 'failed' ? state.trouble : null;
    } catch (error) {
      trouble = error instanceof UnreadableFeed ? error.trouble : keeper.abandon(error);
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
    isWriting: () => writing,
    trouble: () => trouble,
  };
};
