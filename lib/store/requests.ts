import type { MadeRequest } from '#core/model/made-request.ts';
import type { Store } from './database.ts';
import type { RequestRow } from './rows.ts';

/** A look a day with four requests fills this in seven years; with one an hour it lasts a hundred days. */
export const MOST_REQUESTS = 10_000;

/** Writes a request down; of more than are kept, the oldest go. */
export const putRequest = (store: Store, request: MadeRequest): PromiseLike<void> =>
  store.transaction('rw', store.requests, async () => {
    const id = await store.requests.add(request);
    await store.requests
      .where(':id')
      .belowOrEqual(id - MOST_REQUESTS)
      .delete();
  });

/** Those before a number, or all, the newest first. */
export const listRequests = (store: Store, before: number | null, limit: number): PromiseLike<RequestRow[]> =>
  store.requests
    .where(':id')
    .below(before ?? Number.POSITIVE_INFINITY)
    .reverse()
    .limit(limit)
    .toArray();
