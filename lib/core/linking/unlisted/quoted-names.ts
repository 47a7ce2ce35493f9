import type { EntityType } from '../../model/entity.ts';
import { phrase } from '../../wording/phrase.ts';
import { type BlockWords, isCapital, isJoined, isSmall, surfaceAt, tells } from '../block-words.ts';
import { createLexicon, foldUnits, type Lexicon, lookUp } from '../lexicon.ts';
import { ARMED, DRONE } from '../word-classes.ts';
import type { WordLists } from '../words/cue-words.ts';
import { DRONE_NOUNS, GROUP_NOUNS } from '../words/unlisted-words.ts';
import type { Draft } from './draft.ts';

const DRONE_NOUN = 1;
const GROUP_NOUN = 2;
const NEAR = 10;
const MOST_WORDS = 3;

let nouns: Lexicon | undefined;
const lexicon = (): Lexicon => {
  const entries = (lists: WordLists, classes: number): [string, number][] =>
    Object.values(lists)
      .join(' ')
      .split(' ')
      .map((word) => [word, classes]);
  nouns ??= createLexicon([...entries(DRONE_NOUNS, DRONE_NOUN), ...entries(GROUP_NOUNS, GROUP_NOUN)]);
  return nouns;
};

const nounAt = (words: BlockWords, at: number): number => {
  const surface = surfaceAt(words, at);
  return surface ? lookUp(lexicon(), foldUnits(surface, 0, surface.length), 0).classes : 0;
};

/** The first token that begins at or behind an offset, by bisection. */
export const tokenFrom = ({ tokens }: BlockWords, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const OPENING = /["«“„]/gu;
const CLOSING = /^\s?["»“”]/u;

const lastInQuotes = (words: BlockWords, first: number): number => {
  for (let at = first; at < first + MOST_WORDS && at < words.tokens.count && !isSmall(words, at); at++) {
    if (CLOSING.test(words.text.slice(words.tokens.end[at], (words.tokens.end[at] as number) + 2))) return at;
    if (!isJoined(words, at + 1) && words.tokens.gap[at + 1] !== 0) return -1;
  }
  return -1;
};

/** A script without capitals cannot tell a name in quotes from a word; there only the word "type" can. */
const isName = (words: BlockWords, at: number): boolean =>
  isCapital(words, at) || (!isSmall(words, at) && /^\p{L}/u.test(surfaceAt(words, at)));

const typeOf = (words: BlockWords, first: number, last: number): EntityType | null => {
  const noun = nounAt(words, first - 1);
  if (noun & GROUP_NOUN) return tells(words, first - NEAR, last + NEAR, ARMED) ? 'group' : null;
  if (!(noun & DRONE_NOUN)) return null;
  return tells(words, first - NEAR, first - 1, DRONE) ? 'drone' : null;
};

/** Names in quotes right behind a noun that says what they are: беспилотник «X», из движения «Y». */
export const draftQuoted = (words: BlockWords): Draft[] =>
  Array.from(words.text.matchAll(OPENING), ({ index }) => tokenFrom(words, index)).flatMap((first) => {
    const last = isName(words, first) ? lastInQuotes(words, first) : -1;
    const type = last < 0 ? null : typeOf(words, first, last);
    if (!type) return [];
    const start = words.tokens.start[first] as number;
    const end = words.tokens.end[last] as number;
    const why = [phrase('why_name_beside', surfaceAt(words, first - 1))];
    return [{ from: first, to: last, start, end, type, among: [], why, core: null }];
  });
