import type { FeedStatus } from '#core/incidents/status-view.ts';
import type { Handlers } from '#messaging/router.ts';
import type { Sync } from './keep-synced.ts';

type SyncDeps = { sync: Sync; status: () => Promise<FeedStatus> };

/** The calls about the remote feed. */
export const syncCalls = ({ sync, status }: SyncDeps): Pick<Handlers, 'checkFeed'> => ({
  checkFeed: async () => {
    await sync.check();
    return status();
  },
});
