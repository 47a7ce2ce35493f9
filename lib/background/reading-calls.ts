import { isOn } from '#core/model/settings.ts';
import { hostOf } from '#core/model/site.ts';
import type { PageSlice } from '#messaging/protocol.ts';
import type { Handlers } from '#messaging/router.ts';
import type { Sender } from '#messaging/trust.ts';
import { findMentions } from './find-mentions.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';
import { noteReading } from './note-reading.ts';
import type { Platform } from './platform.ts';
import type { SettingsKeeper } from './settings.ts';

export type ReadingWorld = {
  platform: Platform;
  settings: SettingsKeeper;
  gazetteer: GazetteerKeeper;
  /** The day of reading as an ISO date. */
  today: () => string;
  /** Tells on the toolbar that the page is saved. */
  noteSaved: (slice: PageSlice, sender: Sender) => Promise<void>;
  report: (error: unknown) => void;
};

/** The host that the reader sees in the address bar; a frame of another host belongs to it. */
const hostRead = ({ tab, url }: Sender): string => hostOf(tab?.url) ?? hostOf(url) ?? '';

/** A page of the extension asks for what the reader saves, also where nothing is to be marked. */
const isOwn = ({ url }: Sender): boolean => /^(?:chrome|moz)-extension:/.test(url ?? '');

/** Reads a page's slices, except where the reader has switched that off. */
export const readingCalls = (world: ReadingWorld): Pick<Handlers, 'findMentions'> => ({
  findMentions: async (slice, sender) => {
    const on = isOwn(sender) || isOn(await world.settings.read(), hostRead(sender));
    noteReading(world.platform, slice, sender, on)
      .then(() => world.noteSaved(slice, sender))
      .catch(world.report);
    return on ? findMentions(world.gazetteer, world.today(), slice) : { state: 'off' };
  },
});
