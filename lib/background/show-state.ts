import { type Trouble, tellTrouble } from '#core/model/trouble.ts';
import type { Platform } from './platform.ts';

type Toolbar = Pick<Platform, 'action' | 'say'>;

/** What Backstory does in a tab. `once`: for this page only, as the site was not granted. `off`: the reader's wish. */
export type TabState = 'on' | 'once' | 'off';

const TEXTS: Record<TabState, { title: string; badge: string }> = {
  on: { title: 'toolbar_on', badge: 'toolbar_on_badge' },
  once: { title: 'toolbar_this_once', badge: 'toolbar_this_once_badge' },
  off: { title: 'toolbar_off', badge: 'toolbar_off_badge' },
};

/** Tells the state of a tab on the toolbar, in words; the browser forgets it when the tab goes elsewhere. */
export const showTabState = async (
  { action, say }: Toolbar,
  tabId: number,
  state: TabState,
): Promise<void> => {
  const { title, badge } = TEXTS[state];
  await action.setTitle({ tabId, title: say(title) });
  await action.setBadgeText({ tabId, text: say(badge) });
};

/** Tells on the toolbar of all tabs that the data has a trouble, or that it no longer has. */
export const showTrouble = async ({ action, say }: Toolbar, trouble: Trouble | null): Promise<void> => {
  await action.setTitle({
    title: trouble ? say('toolbar_trouble', tellTrouble(trouble)) : say('extension_name'),
  });
  await action.setBadgeText({ text: trouble ? '!' : '' });
};
