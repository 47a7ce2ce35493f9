/** The part of `browser.action` that is used. */
type Toolbar = {
  setTitle: (details: { title: string; tabId: number }) => Promise<unknown>;
  setBadgeText: (details: { text: string; tabId: number }) => Promise<unknown>;
};

const SAVED = { title: 'Backstory: this article is saved.', badge: '✓' };
const REMOVED = { title: 'Backstory: this article is no longer saved.', badge: '' };

/** Tells on the toolbar that a tab's page is saved, or no longer; rejects where the tab has gone. */
export const showSaved = async (action: Toolbar, tabId: number, saved: boolean): Promise<void> => {
  const { title, badge } = saved ? SAVED : REMOVED;
  await action.setTitle({ tabId, title });
  await action.setBadgeText({ tabId, text: badge });
};
