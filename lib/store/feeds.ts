import type { Store } from './database.ts';
import type { FeedRow } from './rows.ts';

export const findFeed = (store: Store, id: string): PromiseLike<FeedRow | undefined> => store.feeds.get(id);

export const allFeeds = (store: Store): PromiseLike<FeedRow[]> => store.feeds.toArray();

export const putFeed = (store: Store, row: FeedRow): PromiseLike<string> => store.feeds.put(row);
