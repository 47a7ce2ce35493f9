import { type BlockWords, classesAt, isCapital, isJoined, surfaceAt } from '../block-words.ts';
import { GROUP, OWNER } from '../word-classes.ts';
import { baseDraft, GENERAL } from './base-draft.ts';
import type { Draft } from './draft.ts';
import { nameBefore, skipAdjectivesBack } from './name-words.ts';

const UNNAMED =
  /^(?:air|naval|navy|army|force|military|marine|data|fan|customer|power|knowledge|tax|main|first|second|third|launch|missile|space|polar|moon|lunar|police|fire|radio|train|railway|bus|metro|gas|petrol|nuclear|research|weather|border|television|tv)$/iu;

/** Cyrillic adjectives of a place before the noun: Джанкойский аэродром. */
const OF_PLACE = /(?:ск|цк|ськ|цьк)(?:ий|ого|ому|ом|им)$/iu;

const isCyrillic = (words: BlockWords, at: number): boolean =>
  /^\p{Script=Cyrillic}/u.test(surfaceAt(words, at));

/** A noun in Cyrillic letters stands behind an adjective only; one that says just "base" needs to say of what kind. */
const isNamed = (words: BlockWords, noun: number, first: number, adjectives: number): boolean => {
  const last = adjectives - 1;
  if (isCyrillic(words, noun)) return first === last && OF_PLACE.test(surfaceAt(words, last));
  return !UNNAMED.test(surfaceAt(words, first)) && !(classesAt(words, first) & (OWNER | GROUP));
};

const STATION = /^station$/iu;

/** A name before its noun: Balad Air Base, Vadi Hauran Üssü. */
export const draftBaseBehind = (words: BlockWords, noun: number): Draft | null => {
  const adjectives = skipAdjectivesBack(words, noun);
  const surface = surfaceAt(words, noun);
  if (STATION.test(surface) && !/^(?:force|naval|air)$/iu.test(surfaceAt(words, noun - 1))) return null;
  const first = nameBefore(words, adjectives);
  if (first === adjectives || !isNamed(words, noun, first, adjectives)) return null;
  const general = GENERAL.test(surface) && adjectives === noun;
  if (general && !isCapital(words, noun) && !isJoined(words, first)) return null;
  const start = words.tokens.start[first] as number;
  const { from, to } = { from: first, to: noun };
  return baseDraft(words, from, to, start, endOf(words, noun), [first, adjectives - 1]);
};

/** Without a Turkish ending: Üssü of Üssünde. */
const endOf = (words: BlockWords, noun: number): number => {
  const end = words.tokens.end[noun] as number;
  const cut = /^(?:üssü|kışlası|garnizonu|havalimanı|havaalanı)/iu.exec(surfaceAt(words, noun))?.[0].length;
  return cut === undefined ? end : (words.tokens.start[noun] as number) + cut;
};
