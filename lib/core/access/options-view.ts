import type { Status } from '../incidents/status-view.ts';
import type { EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { MarkStyle } from '../model/settings.ts';
import type { Trouble } from '../model/trouble.ts';
import type { WrongMatch } from '../model/wrong-match.ts';
import type { Phrase } from '../wording/phrase.ts';
import type { Grants } from './grants.ts';

/** All that the options page shows; null is what has not been told yet. */
export type OptionsView = {
  grants: Grants | null;
  status: Status | null;
  trouble: Trouble | null;
  checking: boolean;
  /** The wrong matches reported, newest first. */
  wrong: WrongMatch[] | null;
  /** What the last action did, to be announced; null at first. */
  said: Phrase | null;
};

export type OptionsActions = {
  /** Gives a site back by its patterns; `name` is how it is called when that is announced. */
  giveBack: (name: string, origins: string[]) => void;
  switchOn: (host: string) => void;
  setPaused: (paused: boolean) => void;
  unmute: (entity: Key) => void;
  setStyle: (style: MarkStyle) => void;
  setType: (type: EntityType, marked: boolean) => void;
  withdrawWrong: (id: string) => void;
  exportWrong: () => void;
  check: () => void;
  /** Opens the page on which sites are chosen. */
  chooseSites: () => void;
};
