import type { NewsGroup } from '../model/news-site.ts';
import type { Phrase } from '../wording/phrase.ts';
import type { Grants } from './grants.ts';

/** How the reader may let Backstory read: the listed news sites, every site, or pages they click on. */
export type Way = 'news' | 'everywhere' | 'click';
/** What came of the reader's choice; `sites` is how many were asked for. */
export type Outcome = { way: Way; done: boolean; sites: number };

/**
 * A command of the extension, as the browser describes it or as a phrase, and the keys that call it; `keys` is empty where
 * the reader or the browser set none.
 */
export type Shortcut = { what: string | Phrase; keys: string };

/** All that the welcome page shows. */
export type WelcomeView = {
  browser: 'chromium' | 'firefox';
  groups: NewsGroup[];
  /** Why there is no list of news sites. */
  listTrouble: string | null;
  /** Ids of the groups that are ticked. */
  chosen: ReadonlySet<string>;
  /** Null while the browser has not told yet. */
  grants: Grants | null;
  outcome: Outcome | null;
  shortcuts: Shortcut[];
};

export type WelcomeActions = {
  choose: (group: string, chosen: boolean) => void;
  chooseAll: (chosen: boolean) => void;
  /** Must be called in the click itself. */
  allow: (way: Way) => void;
  openOptions: () => void;
};
