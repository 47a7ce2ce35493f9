import { parseWrongMatches, type WrongMatch } from '#core/model/wrong-match.ts';
import { type Drawer, type Kept, keepValue } from './kept-value.ts';

export type WrongMatchKeeper = Kept<WrongMatch[]>;

/** Keeps what the reader said was matched wrongly, newest first. */
export const keepWrongMatches = (drawer: Drawer): WrongMatchKeeper =>
  keepValue(drawer, 'wrongMatches', parseWrongMatches);
