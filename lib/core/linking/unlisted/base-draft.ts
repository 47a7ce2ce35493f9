import { phrase } from '../../wording/phrase.ts';
import type { BlockWords } from '../block-words.ts';
import type { Draft } from './draft.ts';
import { isParticle } from './name-words.ts';

/** Nouns that say no more than that it is a base. */
export const GENERAL = /^(?:base|bases|station)$/iu;

/** A base that no list holds: its tokens, its UTF-16 offsets, and the tokens of the bare name. */
export const baseDraft = (
  words: BlockWords,
  from: number,
  to: number,
  start: number,
  end: number,
  core: [number, number],
): Draft => {
  const [first, last] = core;
  const { tokens, text } = words;
  const bare = last > first && isParticle(words, first) ? first + 1 : first;
  const name = text.slice(tokens.start[bare], tokens.end[last]);
  return {
    from,
    to,
    start,
    end,
    type: 'base',
    among: [],
    why: [phrase('why_name_beside', text.slice(start, end))],
    core: name,
  };
};
