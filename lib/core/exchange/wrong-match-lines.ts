import type { WrongMatch } from '../model/wrong-match.ts';

/** Wrong matches as text, one a line, in the order given. */
export const writeWrongMatchLines = (wrong: WrongMatch[]): string =>
  wrong.map((one) => `${JSON.stringify(one)}\n`).join('');
