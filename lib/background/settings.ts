import { parseSettings, type Settings } from '#core/model/settings.ts';
import { type Drawer, type Kept, keepValue } from './kept-value.ts';

export type SettingsKeeper = Kept<Settings>;

/** Keeps the settings of the reader, or those of a new installation. */
export const keepSettings = (drawer: Drawer): SettingsKeeper => keepValue(drawer, 'settings', parseSettings);
