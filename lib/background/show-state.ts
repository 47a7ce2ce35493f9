import type { Trouble } from '#core/model/trouble.ts';
import type { Action } from './platform.ts';

/** What Backstory does in a tab. `once`: for this page only, as the site was not granted. `off`: the reader's wish. */
export type TabState = 'on' | 'once' | 'off';

const WORDS: Record<TabState, { title: string; badge: string }> = {
  on: { title: 'Backstory reads this site: rest on a marked name to see its past.', badge: 'on' },
  once: {
    title: 'Backstory reads this page, this once.',
    badge: 'once',
  },
  off: { title: 'Backstory is switched off here.', badge: 'off' },
};

/** Tells the state of a tab on the toolbar, in words; the browser forgets it when the tab goes elsewhere. */
export const showTabState = async (action: Action, tabId: number, state: TabState): Promise<void> => {
  const { title, badge } = WORDS[state];
  await action.setTitle({ tabId, title });
  await action.setBadgeText({ tabId, text: badge });
};

const RESTING = 'Backstory';

/** Tells on the toolbar of all tabs that the data has a trouble, or that it no longer has. */
export const showTrouble = async (action: Action, trouble: Trouble | null): Promise<void> => {
  await action.setTitle({ title: trouble ? `Backstory: ${trouble.what} ${trouble.advice}` : RESTING });
  await action.setBadgeText({ text: trouble ? '!' : '' });
};
