import type { Status } from '../incidents/status-view.ts';
import type { Trouble } from '../model/trouble.ts';
import type { NameTarget, PageView } from './page-view.ts';
import type { SearchEvent, SearchState } from './search-state.ts';

/** Everything the popup shows. */
export type PopupView = {
  search: SearchState;
  page: PageView;
  /** Null until the worker has answered. */
  status: Status | null;
  /** Why the worker's last answer failed. */
  trouble: Trouble | null;
  /** The reader asked for a look at the feed, which has not ended. */
  checking: boolean;
  /** That look has ended. */
  checked: boolean;
  /** What came of the reader's last click on the page, where it failed. */
  notice: Trouble | null;
};

/** What the reader can do in the popup. */
export type PopupActions = {
  search: (event: SearchEvent) => void;
  jump: (name: NameTarget) => void;
  setSite: (on: boolean) => void;
  setPaused: (paused: boolean) => void;
  check: () => void;
  /** To be called in the click itself. */
  allowSite: () => void;
  readOnce: () => void;
  /** Opens a page of the extension by its path. */
  open: (address: string) => void;
};
