import type { Manifest } from '#core/feed/manifest.ts';
import type { CoverageView } from '#core/incidents/card-view.ts';
import { viewCoverage } from '#core/incidents/coverage.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import { success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { findFeed } from '#store/feeds.ts';
import type { FeedRow } from '#store/rows.ts';
import { feedFacts } from './feed-facts.ts';
import type { Sync } from './keep-synced.ts';
import { type PackagedFeed, UnreadableFeed } from './packaged-feed.ts';
import type { StoreKeeper } from './store-keeper.ts';

export type StatusWorld = {
  packaged: PackagedFeed;
  keeper: StoreKeeper;
  sync: Sync;
  /** The ISO day of reading. */
  today: () => string;
};

/** All that the feed covers, of every country and month. */
const coverageOf = (row: FeedRow, today: string): CoverageView => ({
  ...viewCoverage({ feed: feedFacts(row), today }, [], today),
  rows: row.manifest.coverage,
});

/** A row that an older release wrote may hold a trouble in words of its own; the next look replaces it. */
const troubleIn = (row: FeedRow | undefined): Trouble | null => {
  const trouble = row?.check?.trouble ?? null;
  return trouble !== null && typeof trouble.what === 'object' ? trouble : null;
};

const readRow = async (keeper: StoreKeeper, id: string) => {
  const opened = await keeper.open();
  if (!opened.ok) return opened;
  try {
    return success(await findFeed(opened.value, id));
  } catch (error) {
    return { ok: false, failure: keeper.abandon(error) } as const;
  }
};

const without = (trouble: Trouble): FeedStatus => ({
  coverage: null,
  address: null,
  checkedAt: null,
  checking: false,
  waiting: false,
  expired: null,
  trouble,
});

const expiredBy = ({ expires }: Manifest, today: string): string | null =>
  expires !== null && expires < today ? expires : null;

const statusOf = async (world: StatusWorld, { id, address }: Manifest): Promise<FeedStatus> => {
  const { keeper, sync, today } = world;
  const read = await readRow(keeper, id);
  const row = read.ok ? read.value : undefined;
  return {
    coverage: row ? coverageOf(row, today()) : null,
    address,
    checkedAt: row?.check?.checkedAt ?? null,
    checking: sync.isChecking(),
    waiting: sync.isWaiting(),
    expired: row ? expiredBy(row.manifest, today()) : null,
    trouble: read.ok ? (sync.trouble() ?? troubleIn(row)) : read.failure,
  };
};

/** How the data stands. Never rejects: what cannot be read is the status' trouble. */
export const feedStatus = async (world: StatusWorld): Promise<FeedStatus> => {
  try {
    return await statusOf(world, await world.packaged.readManifest());
  } catch (error) {
    if (error instanceof UnreadableFeed) return without(error.trouble);
    throw error;
  }
};
