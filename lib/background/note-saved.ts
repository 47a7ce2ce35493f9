import { siteOf } from '#core/model/site.ts';
import type { PageSlice } from '#messaging/protocol.ts';
import { showSaved } from '#messaging/saved-badge.ts';
import type { Sender } from '#messaging/trust.ts';
import { findSourceByAddress } from '#store/sources.ts';
import type { Platform } from './platform.ts';
import type { StoreKeeper } from './store-keeper.ts';

/** A page is read without it, so it waits for no one. */
const PATIENCE_MS = 500;

/** Tells on the toolbar that a tab's page is saved already, when its first names are asked for. */
export const noteSaved = async (
  platform: Pick<Platform, 'action' | 'say'>,
  keeper: StoreKeeper,
  slice: PageSlice,
  { tab, frameId, url }: Sender,
): Promise<void> => {
  if (frameId !== 0 || slice.known.length > 0 || tab?.id === undefined || url === undefined) return;
  if (siteOf(url) === null) return;
  const opened = await keeper.open(PATIENCE_MS);
  if (opened.ok && (await findSourceByAddress(opened.value, url))) await showSaved(platform, tab.id, true);
};
