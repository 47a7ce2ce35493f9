import { parseSettings, type Settings } from '#core/model/settings.ts';

/** The part of `browser.storage.local` that is used. */
export type Drawer = {
  get: (name: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<unknown>;
};

export type SettingsKeeper = {
  /** The reader's settings, or those of a new installation; rejects where the browser cannot read them. */
  read: () => Promise<Settings>;
  /** Resolves when they are on the disk. */
  change: (settings: Settings) => Promise<Settings>;
};

const NAME = 'settings';

/** Keeps the settings of the reader; only the worker writes them, so that what was read once stays true for its life. */
export const keepSettings = (drawer: Drawer): SettingsKeeper => {
  let current: Promise<Settings> | undefined;
  const load = async (): Promise<Settings> => parseSettings((await drawer.get(NAME))[NAME]);
  const forget = (): void => {
    current = undefined;
  };
  const read = (): Promise<Settings> => {
    if (current) return current;
    current = load();
    current.catch(forget);
    return current;
  };
  const change = async (settings: Settings): Promise<Settings> => {
    await drawer.set({ [NAME]: settings });
    current = Promise.resolve(settings);
    return settings;
  };
  return { read, change };
};
