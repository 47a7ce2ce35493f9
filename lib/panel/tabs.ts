import { browser } from 'wxt/browser';

/** A tab as far as the browser tells of it; `url` only where the extension may see it. */
export type OpenTab = { id: number; url: string | undefined };

const known = (tab: { id?: number | undefined; url?: string | undefined } | undefined): OpenTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url };

const readTab = async (id: number): Promise<OpenTab | null> =>
  known(await browser.tabs.get(id).catch(() => undefined));

/**
 * The tab that a page of ours is about: the one its address names (`?tab=ID`, as in the small window that stands in for
 * the popup), else the one in front. Null where that has gone.
 */
export const findTab = async (search: string): Promise<OpenTab | null> => {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d{1,10}$/.test(named) ? readTab(Number(named)) : null;
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(front);
};

/** Opens a page of ours by its path, as `dossier.html#/entity/core:x`, or a web page, in a new tab. */
export const openInTab = async (address: string): Promise<void> => {
  const url = /^https?:\/\//.test(address) ? address : `${browser.runtime.getURL('/')}${address}`;
  await browser.tabs.create({ url });
};
