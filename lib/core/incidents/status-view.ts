import type { Settings } from '../model/settings.ts';
import type { Trouble } from '../model/trouble.ts';
import type { CoverageView } from './card-view.ts';

/** How the data stands: what it is, where more comes from, and how the last look there ended. Times are ISO. */
export type FeedStatus = {
  coverage: CoverageView | null;
  /** Address of the remote manifest, or null where the data only changes with the extension. */
  address: string | null;
  checkedAt: string | null;
  checking: boolean;
  /** Without a network the last look waits for the next one, which is no trouble. */
  waiting: boolean;
  /** The ISO day after which the publisher wanted this sequence to be followed by another, once it has passed. */
  expired: string | null;
  trouble: Trouble | null;
};

export type Status = { feed: FeedStatus; settings: Settings; savedSources: number };
