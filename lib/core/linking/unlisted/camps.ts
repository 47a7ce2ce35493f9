import { type BlockWords, isCapital, surfaceAt, tells } from '../block-words.ts';
import { ARMED } from '../word-classes.ts';
import { baseDraft } from './base-draft.ts';
import type { Draft } from './draft.ts';
import { nameAfter } from './name-words.ts';

/** A camp may lie at some distance from the words that tell whose it is. */
const FAR = 25;
/** Spanish writes its camps small. */
const WRITTEN_SMALL = /^campamento$/iu;

const CITY_OR_TALKS = /^(?:David|Worth|Lauderdale|Collins|Wayne|Myers|Smith|Nou|Rock|Fire|Knox)$/u;

/** A camp or fort: only where something military stands near. */
export const draftCamp = (words: BlockWords, noun: number): Draft | null => {
  if (
    (!isCapital(words, noun) && !WRITTEN_SMALL.test(surfaceAt(words, noun))) ||
    CITY_OR_TALKS.test(surfaceAt(words, noun + 1))
  )
    return null;
  const to = nameAfter(words, noun);
  if (to === noun || !(tells(words, noun - FAR, noun - 1, ARMED) || tells(words, to + 1, to + FAR, ARMED)))
    return null;
  const { start, end } = words.tokens;
  return baseDraft(words, noun, to, start[noun] as number, end[to] as number, [noun + 1, noun + 1]);
};
