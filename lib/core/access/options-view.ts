import type { Status } from '../incidents/status-view.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Grants } from './grants.ts';

/** All that the options page shows; null is what has not been told yet. */
export type OptionsView = {
  grants: Grants | null;
  status: Status | null;
  trouble: Trouble | null;
  checking: boolean;
  /** What the last action did, to be announced; empty at first. */
  said: string;
};

export type OptionsActions = {
  /** Gives a site back by its patterns; `name` is how it is called when that is announced. */
  giveBack: (name: string, origins: string[]) => void;
  switchOn: (host: string) => void;
  setPaused: (paused: boolean) => void;
  check: () => void;
  /** Opens the page on which sites are chosen. */
  chooseSites: () => void;
};
