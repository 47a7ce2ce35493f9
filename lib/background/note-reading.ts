import { siteOf } from '#core/model/site.ts';
import type { PageSlice } from '#messaging/protocol.ts';
import type { Sender } from '#messaging/trust.ts';
import type { Platform } from './platform.ts';
import { showTabState } from './show-state.ts';

/** Tells on the toolbar whether a tab's page is being read, when its first names are asked for. */
export const noteReading = async (
  platform: Platform,
  slice: PageSlice,
  sender: Sender,
  on: boolean,
): Promise<void> => {
  const tabId = sender.tab?.id;
  const site = siteOf(sender.url);
  if (sender.frameId !== 0 || slice.known.length > 0 || tabId === undefined || site === null) return;
  if (!on) return showTabState(platform, tabId, 'off');
  const granted = await platform.permissions.contains({ origins: [site] });
  await showTabState(platform, tabId, granted ? 'on' : 'once');
};
