import type { FeedStatus } from '#core/incidents/status-view.ts';
import type { Handlers } from '#messaging/router.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import { listRequests } from '#store/requests.ts';
import type { Sync } from './keep-synced.ts';
import type { StoreKeeper } from './store-keeper.ts';

type SyncDeps = { sync: Sync; status: () => Promise<FeedStatus>; keeper: StoreKeeper };

/** Requests of one page. */
const PAGE = 500;

const readRequests = async (keeper: StoreKeeper, before: number | null) => {
  const opened = await keeper.open();
  if (!opened.ok) throw new TroubleError(opened.failure);
  try {
    return await listRequests(opened.value, before, PAGE);
  } catch (error) {
    throw new TroubleError(keeper.abandon(error));
  }
};

/** The calls about the remote feed. */
export const syncCalls = ({
  sync,
  status,
  keeper,
}: SyncDeps): Pick<Handlers, 'checkFeed' | 'listRequests'> => ({
  checkFeed: async () => {
    await sync.check();
    return status();
  },
  listRequests: async ({ before }) => {
    const rows = await readRequests(keeper, before);
    const requests = rows.map(({ id, ...request }) => request);
    return { requests, next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null };
  },
});
