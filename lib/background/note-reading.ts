import type { PageSlice } from '#messaging/protocol.ts';
import type { Sender } from '#messaging/trust.ts';
import type { Platform } from './platform.ts';
import { showTabState } from './show-state.ts';
import { siteOf } from './switch-on.ts';

/** Tells on the toolbar that a tab's page is being read, when its first names are asked for. */
export const noteReading = async (platform: Platform, slice: PageSlice, sender: Sender): Promise<void> => {
  const tabId = sender.tab?.id;
  const site = siteOf(sender.url);
  if (sender.frameId !== 0 || slice.known.length > 0 || tabId === undefined || site === null) return;
  const granted = await platform.permissions.contains({ origins: [site] });
  await showTabState(platform.action, tabId, granted ? 'on' : 'once');
};
