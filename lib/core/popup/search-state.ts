import type { Result } from '../model/result.ts';
import type { Trouble } from '../model/trouble.ts';
import type { SearchAnswer } from '../search/answer.ts';

/**
 * The search field and what it found. `token` grows with each change of the text and discards late replies; `answer`
 * belongs to the text of `answered`, which is an older one while the next is awaited.
 */
export type SearchState = {
  text: string;
  token: number;
  answered: number;
  answer: SearchAnswer | null;
  trouble: Trouble | null;
  /** Index into the choices of the answer; -1 where there is none. */
  active: number;
  /** Enter came before the answer: its first choice is to be opened. */
  hasty: boolean;
};

export const AT_START: SearchState = {
  text: '',
  token: 0,
  answered: 0,
  answer: null,
  trouble: null,
  active: -1,
  hasty: false,
};

export type SearchKey = 'down' | 'up' | 'first' | 'last' | 'choose' | 'escape';

export type SearchEvent =
  | { kind: 'typed'; text: string }
  | { kind: 'waited'; token: number }
  | { kind: 'answered'; token: number; reply: Result<SearchAnswer, Trouble> }
  | { kind: 'pressed'; key: SearchKey }
  | { kind: 'chose'; index: number };

export type SearchEffect =
  | { kind: 'wait'; token: number; ms: number }
  | { kind: 'search'; token: number; text: string }
  | { kind: 'open'; address: string }
  | { kind: 'close' };

export type SearchStep = { state: SearchState; effects: SearchEffect[] };

/** Whether anything is looked for: white space alone is not. */
export const isSearching = ({ text }: SearchState): boolean => /\S/.test(text);
