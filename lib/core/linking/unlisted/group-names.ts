import { phrase } from '../../wording/phrase.ts';
import { type BlockWords, isCapital, isSmall, surfaceAt, tells } from '../block-words.ts';
import { ARMED } from '../word-classes.ts';
import type { Draft } from './draft.ts';
import { nameAfter, nameBefore, plainNameAfter } from './name-words.ts';

const NEAR = 14;

const draft = (words: BlockWords, from: number, to: number, skip: number): Draft => {
  const { tokens, text } = words;
  const start = (tokens.start[from] as number) + skip;
  const end = tokens.end[to] as number;
  return {
    from,
    to,
    start,
    end,
    type: 'group',
    among: [],
    why: [phrase('why_name_beside', text.slice(start, end))],
    core: null,
  };
};

const PARTY = /(?:^|[\s-])(?:party|partei|parti|partido|partito|партия|партія|حزب)$/iu;

/** A name that begins with what such groups call themselves: Kata'ib X, سرايا X. */
export const draftGroupBefore = (words: BlockWords, at: number, skip: number): Draft | null => {
  if (isSmall(words, at)) return null;
  const to = isCapital(words, at) ? nameAfter(words, at) : plainNameAfter(words, at, true);
  if (to === at || PARTY.test(surfaceAt(words, to))) return null;
  return draft(words, at, to, skip);
};

/** Brigades of a name: Zulfiqar Brigades. */
export const draftGroupBehind = (words: BlockWords, at: number): Draft | null => {
  const from = isCapital(words, at) ? nameBefore(words, at) : at;
  return from < at && tells(words, from - NEAR, at + NEAR, ARMED) ? draft(words, from, at, 0) : null;
};
