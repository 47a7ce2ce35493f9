import type { Wording } from '#core/wording/wording.ts';

/** The part of `browser.action` that is used, and the texts of the interface. */
type Toolbar = {
  action: {
    setTitle: (details: { title: string; tabId: number }) => Promise<unknown>;
    setBadgeText: (details: { text: string; tabId: number }) => Promise<unknown>;
  };
  say: Wording['say'];
};

const SAVED = { title: 'toolbar_saved', badge: '✓' };
const REMOVED = { title: 'toolbar_unsaved', badge: '' };

/** Tells on the toolbar that a tab's page is saved, or no longer; rejects where the tab has gone. */
export const showSaved = async ({ action, say }: Toolbar, tabId: number, saved: boolean): Promise<void> => {
  const { title, badge } = saved ? SAVED : REMOVED;
  await action.setTitle({ tabId, title: say(title) });
  await action.setBadgeText({ tabId, text: badge });
};
