import type { Store } from './database.ts';
import type { FeedCheck, FeedRow } from './rows.ts';

export const findFeed = (store: Store, id: string): PromiseLike<FeedRow | undefined> => store.feeds.get(id);

export const allFeeds = (store: Store): PromiseLike<FeedRow[]> => store.feeds.toArray();

export const putFeed = (store: Store, row: FeedRow): PromiseLike<string> => store.feeds.put(row);

const UNCHECKED = { seen: null, trouble: null, failures: 0, detour: null, settled: null };

/** Notes what a look at the remote feed found; nothing where the feed is not stored. */
export const noteCheck = (
  store: Store,
  id: string,
  found: Pick<FeedCheck, 'checkedAt'> & Partial<FeedCheck>,
): PromiseLike<number> =>
  store.feeds
    .where('id')
    .equals(id)
    .modify((row) => {
      row.check = { ...UNCHECKED, ...row.check, ...found };
    });
