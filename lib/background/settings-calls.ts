import type { FeedStatus } from '#core/incidents/status-view.ts';
import type { Handlers } from '#messaging/router.ts';
import { countSources } from '#store/sources.ts';
import type { SettingsKeeper } from './settings.ts';
import type { StoreKeeper } from './store-keeper.ts';

export type SettingsWorld = {
  settings: SettingsKeeper;
  keeper: StoreKeeper;
  /** How the data stands; never rejects. */
  status: () => Promise<FeedStatus>;
  /** Has all open pages read anew. */
  readAgain: () => void;
};

/** A store that cannot be used is told by the status of the data. */
const countSaved = async (keeper: StoreKeeper): Promise<number> => {
  const opened = await keeper.open();
  if (!opened.ok) return 0;
  try {
    return await countSources(opened.value);
  } catch (error) {
    keeper.abandon(error);
    return 0;
  }
};

/** What Backstory does and does not do, as the reader set it, and how its data stands. */
export const settingsCalls = ({
  settings,
  keeper,
  status,
  readAgain,
}: SettingsWorld): Pick<Handlers, 'readStatus' | 'changeSettings'> => ({
  readStatus: async () => {
    const [feed, now, savedSources] = await Promise.all([status(), settings.read(), countSaved(keeper)]);
    return { feed, settings: now, savedSources };
  },
  changeSettings: async (wanted) => {
    const changed = await settings.change(() => wanted);
    readAgain();
    return changed;
  },
});
