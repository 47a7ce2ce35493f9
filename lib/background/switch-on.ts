import type { Platform, Tab } from './platform.ts';
import { injectReader } from './register-reader.ts';
import { showTabState, type TabState } from './show-state.ts';

/** The pattern of a page's site, or null where no extension may read. Firefox knows no ports in patterns. */
export const siteOf = (address: string | undefined): string | null => {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
};

const readNow = async (platform: Platform, tabId: number, granted: boolean): Promise<TabState> => {
  try {
    await injectReader(platform.scripting, tabId);
    return granted ? 'on' : 'once';
  } catch {
    return 'unreadable';
  }
};

/**
 * The reader clicked the toolbar: asks for this tab's site, registers and begins to read; where that is refused, reads
 * this page once, which the click itself allows. Nothing may be awaited before the request, or Firefox refuses it.
 */
export const switchOn = (platform: Platform, register: () => Promise<void>, tab: Tab): Promise<void> => {
  const { id } = tab;
  const site = siteOf(tab.url);
  if (id === undefined) return Promise.resolve();
  if (site === null) return showTabState(platform.action, id, 'unreadable');
  return platform.permissions.request({ origins: [site] }).then(
    async (granted) => {
      if (granted) await register();
      await showTabState(platform.action, id, await readNow(platform, id, granted));
    },
    async () => showTabState(platform.action, id, await readNow(platform, id, false)),
  );
};
