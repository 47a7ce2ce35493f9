import type { Tab } from './platform.ts';

/** The id of the menu's entry and of the command alike. */
export const SAVE = 'save-article';

const WINDOW = { type: 'popup', width: 460, height: 720 } as const;
const POPUP = 'popup.html';

/** The few calls of the browser that are made here, so that tests can stand in for it. */
export type SaveOffer = {
  contextMenus: {
    create: (
      entry: { id: string; title: string; contexts: ['page', 'selection']; documentUrlPatterns: string[] },
      created: () => void,
    ) => unknown;
  };
  action: {
    setPopup: (details: { tabId: number; popup: string }) => Promise<unknown>;
    openPopup: () => Promise<unknown>;
  };
  windows: {
    create: (window: { url: string; type: 'popup'; width: number; height: number }) => Promise<unknown>;
  };
  /** The address of a page of the extension. */
  pageAt: (path: string) => string;
};

/** Puts the entry under its title into the menu of web pages. To be called at every installation; `created` is told of a failure. */
export const addSaveMenu = ({ contextMenus }: SaveOffer, title: string, created: () => void): void => {
  contextMenus.create(
    {
      id: SAVE,
      title,
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    },
    created,
  );
};

/**
 * Saves the article of a tab: opens the popup, which reads and saves; where the browser will not open it, the same page
 * in a small window. Nothing may be awaited before the popup opens, or Firefox refuses it.
 */
export const openSave = async (
  { action, windows, pageAt }: SaveOffer,
  tab: Tab | undefined,
): Promise<void> => {
  if (tab?.id === undefined) return;
  const popup = `${POPUP}?tab=${tab.id}&do=save`;
  const told = action.setPopup({ tabId: tab.id, popup: pageAt(popup) });
  try {
    const opened = action.openPopup();
    await told;
    await opened;
  } catch {
    await windows.create({ url: pageAt(popup), ...WINDOW });
  } finally {
    await action.setPopup({ tabId: tab.id, popup: pageAt(POPUP) });
  }
};
