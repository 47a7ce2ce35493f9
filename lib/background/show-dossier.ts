import { addressOf, type DossierPlace } from '#core/dossier/address.ts';
import type { Sender } from '#messaging/trust.ts';

type NewTab = { url: string; index?: number; windowId?: number; openerTabId?: number };
export type NewTabs = { create: (tab: NewTab) => Promise<unknown> };

const beside = ({ tab }: Sender): Omit<NewTab, 'url'> =>
  tab?.id === undefined || tab.index === undefined || tab.windowId === undefined
    ? {}
    : { index: tab.index + 1, windowId: tab.windowId, openerTabId: tab.id };

/** Opens a page of the dossier in a tab beside the asking one; `root` is the address of the extension, with a slash. */
export const showDossier = async (
  tabs: NewTabs,
  root: string,
  place: DossierPlace,
  sender: Sender,
): Promise<true> => {
  const url = `${root}${addressOf(place)}`;
  // A private window shows no page of the extension, and an opener has to be in the window of its tab.
  await tabs.create({ url, ...beside(sender) }).catch(() => tabs.create({ url }));
  return true;
};
