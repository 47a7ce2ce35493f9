import { isOn, type Settings } from '#core/model/settings.ts';
import { pageOf } from '#core/model/site.ts';
import type { PageSlice } from '#messaging/protocol.ts';
import type { Handlers } from '#messaging/router.ts';
import type { Sender } from '#messaging/trust.ts';
import { hostRead, pageRead } from './asking-tab.ts';
import { findMentions, type Marking } from './find-mentions.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';
import { noteReading } from './note-reading.ts';
import type { Platform } from './platform.ts';
import type { SettingsKeeper } from './settings.ts';
import type { WrongMatchKeeper } from './wrong-matches.ts';

export type ReadingWorld = {
  platform: Platform;
  settings: Pick<SettingsKeeper, 'read'>;
  wrongMatches: Pick<WrongMatchKeeper, 'read'>;
  gazetteer: GazetteerKeeper;
  /** The day of reading as an ISO date. */
  today: () => string;
  /** Tells on the toolbar that the page is saved. */
  noteSaved: (slice: PageSlice, sender: Sender) => Promise<void>;
  report: (error: unknown) => void;
};

/** A page of the extension asks for what the reader saves, also where nothing is to be marked. */
const isOwn = ({ url }: Sender): boolean => /^(?:chrome|moz)-extension:/.test(url ?? '');

/** What the reader does not want marked on a page; what is saved from it has all its names but the wrong ones. */
const markingOf = async (
  { wrongMatches }: Pick<ReadingWorld, 'wrongMatches'>,
  { markStyle, muted, typesOff }: Settings,
  slice: PageSlice,
  sender: Sender,
): Promise<Marking> => {
  const page = isOwn(sender) ? pageOf(slice.evidence.url) : pageRead(sender);
  const wrong = (await wrongMatches.read()).filter((one) => one.page === page);
  const unwanted = isOwn(sender)
    ? { muted: [], types: [], wrong }
    : { muted: muted.map(({ entity }) => entity), types: typesOff, wrong };
  return { style: markStyle, unwanted };
};

/** Reads a page's slices, except where the reader has switched that off. */
export const readingCalls = (world: ReadingWorld): Pick<Handlers, 'findMentions'> => ({
  findMentions: async (slice, sender) => {
    const settings = await world.settings.read();
    const on = isOwn(sender) || isOn(settings, hostRead(sender) ?? '');
    noteReading(world.platform, slice, sender, on)
      .then(() => world.noteSaved(slice, sender))
      .catch(world.report);
    if (!on) return { state: 'off' };
    const marking = await markingOf(world, settings, slice, sender);
    return findMentions(world.gazetteer, world.today(), marking, slice);
  },
});
