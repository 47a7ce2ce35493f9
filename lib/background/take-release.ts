import type { Changeset, Manifest } from '#core/feed/manifest.ts';
import { isWorthSnapshot, type Step } from '#core/feed/plan.ts';
import type { SyncTrouble } from '#core/feed/sync-trouble.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { applyChanges } from '#store/apply-changes.ts';
import { applyFeed } from '#store/apply-feed.ts';
import { OtherResult } from '#store/counted-changes.ts';
import type { Store } from '#store/database.ts';
import { type FeedWorld, fetchChanges, fetchFeed } from './fetch-feed.ts';

export type ReleaseWorld = FeedWorld & {
  /** ISO time. */
  now: () => string;
  /** Runs what writes the store; whoever reads it waits meanwhile. */
  writing: <Value>(write: () => PromiseLike<Value>) => Promise<Value>;
};

/** A release to be taken: its manifest, and the address that its files lie beside. */
export type Release = { address: string; manifest: Manifest };

/** Whether anything was written, and why it was fetched whole though changesets led to it. */
export type Taken = { applied: boolean; detour: SyncTrouble | null };

const takeChanges = async (
  world: ReleaseWorld,
  store: Store,
  { address, manifest }: Release,
  chain: Changeset[],
): Promise<Result<Taken, SyncTrouble>> => {
  const changes = await fetchChanges(world, address, chain);
  if (!changes.ok) return changes;
  const from = chain[0]?.from ?? manifest.sequence;
  try {
    await world.writing(() => applyChanges(store, manifest, changes.value, { now: world.now(), from }));
    return success({ applied: true, detour: null });
  } catch (error) {
    if (error instanceof OtherResult) return failure({ kind: 'other-result', sequence: manifest.sequence });
    throw error;
  }
};

const takeSnapshot = async (
  world: ReleaseWorld,
  store: Store,
  { address, manifest }: Release,
  detour: SyncTrouble | null,
): Promise<Result<Taken, SyncTrouble>> => {
  const feed = await fetchFeed(world, address, manifest);
  if (!feed.ok) return feed;
  const replaces = (stored?: { sequence: number }) =>
    stored === undefined || stored.sequence < manifest.sequence;
  const applied = await world.writing(() => applyFeed(store, feed.value, { now: world.now(), replaces }));
  return success({ applied, detour });
};

/**
 * Takes a release as planned; where changesets do not lead to it, once more from scratch. Rejects with what the database
 * threw; the former state is whole then.
 */
export const takeRelease = async (
  world: ReleaseWorld,
  store: Store,
  release: Release,
  step: Step,
): Promise<Result<Taken, SyncTrouble>> => {
  switch (step.take) {
    case 'nothing':
      return success({ applied: false, detour: null });
    case 'snapshot':
      return takeSnapshot(world, store, release, null);
    case 'changesets': {
      const taken = await takeChanges(world, store, release, step.chain);
      if (taken.ok || !isWorthSnapshot(taken.failure)) return taken;
      return takeSnapshot(world, store, release, taken.failure);
    }
    default:
      return step satisfies never;
  }
};
