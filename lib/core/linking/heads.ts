import { APOSTROPHE, classify } from '../text/characters.ts';
import {
  type BlockWords,
  classesAt,
  isCapital,
  isJoined,
  isSmall,
  surfaceAt,
  wordAt,
} from './block-words.ts';
import type { Candidate } from './candidates.ts';
import {
  ADJECTIVE_BEFORE,
  ADJECTIVE_BEHIND,
  LINK,
  NOUN_AT_TOWN,
  NOUN_BEFORE,
  NOUN_BEHIND,
  NOUN_WITH_ADJECTIVE,
  OWNER,
  PLACE_PREPOSITION,
} from './word-classes.ts';

/** Where a name with its head nouns begins and ends, in UTF-16 units. */
export type Reach = { start: number; end: number };

const MOST_ADJECTIVES = 3;

/** A noun without its ending: `Üssü` of `Üssüne`, `base` of `base's`. */
const endOfNoun = (words: BlockWords, at: number): number => {
  const start = words.tokens.start[at] as number;
  const end = words.tokens.end[at] as number;
  const { from, to } = wordAt(words, at);
  for (let i = start + from; i < end; i++) if (classify(words.text.charCodeAt(i)) === APOSTROPHE) return i;
  return Math.min(end, start + from + (to - from));
};

/** Walks over adjectives and at most one owner to the last noun behind a name; its token, or -1. */
const lastNounBehind = (words: BlockWords, to: number): number => {
  let noun = -1;
  let adjectives = 0;
  for (let at = to + 1; isJoined(words, at); at++) {
    const classes = classesAt(words, at);
    if (classes & NOUN_BEHIND || (classes & NOUN_WITH_ADJECTIVE && adjectives > 0)) noun = at;
    else if (classes & ADJECTIVE_BEHIND && adjectives < MOST_ADJECTIVES) adjectives++;
    else if (at > to + 1 || !(classes & OWNER) || !isCapital(words, at)) break;
  }
  return noun;
};

/** The end of a name with the head noun behind it, or its own end. */
export const endWithHead = (words: BlockWords, to: number, end: number): number => {
  const noun = lastNounBehind(words, to);
  return noun < 0 ? end : endOfNoun(words, noun);
};

const OPENING = /^[\s\u00a0]*["'«„“‘][\s\u00a0]*$/u;
const CLOSING = /^["'»“”’]/u;

/** Whether a name stands in quotes that open just before it. */
const isQuoted = ({ text, tokens }: BlockWords, from: number): boolean =>
  from > 0 && OPENING.test(text.slice(tokens.end[from - 1], tokens.start[from]));

const GOES_BEFORE = /^(?:воен|військ|авиаци|שדה)/iu;
const GENERAL = /^(?:bases?|camp)$/iu;
/** Of the languages that put the noun first and spell it as English does. */
const ARTICLE = /^(?:la|las|una|une|cette|esta|dalla|alla|nella|della|na|da|le|au|du|el)$/iu;

/**
 * English describes in front ("the base Ain al-Asad"), which stays outside; other languages say what kind of base it is or
 * link the name to it.
 */
const isPartOfName = (words: BlockWords, noun: number, between: number): boolean =>
  between > 0 ||
  !GENERAL.test(surfaceAt(words, noun)) ||
  ARTICLE.test(surfaceAt(words, noun - 1)) ||
  (isCapital(words, noun) && !isCapital(words, noun - 1));

const startOfNoun = (words: BlockWords, noun: number): number => {
  const before = noun - 1;
  const more = isJoined(words, noun) && GOES_BEFORE.test(surfaceAt(words, before));
  return more
    ? (words.tokens.start[before] as number)
    : (words.tokens.start[noun] as number) + wordAt(words, noun).from;
};

/** The token of the noun that a name has before it, over what links it, and how many words lie between; or -1. */
const nounBefore = (words: BlockWords, from: number, quoted: boolean): { noun: number; between: number } => {
  let at = from - 1;
  const steps: [classes: number, most: number][] = [
    [LINK, 2],
    [ADJECTIVE_BEFORE, 2],
  ];
  for (const [classes, most] of steps) {
    for (let taken = 0; taken < most && classesAt(words, at) & classes; taken++) {
      if (!isJoined(words, at)) return { noun: -1, between: 0 };
      at--;
    }
  }
  const joined = quoted && at === from - 1 ? true : isJoined(words, at + 1);
  return { noun: joined && classesAt(words, at) & NOUN_BEFORE ? at : -1, between: from - 1 - at };
};

const AIR = /^air$/iu;

/** An English head noun makes a base of a town when it stands before it, and is then part of the name: air base at Balad. */
const startAtTown = (words: BlockWords, from: number): number => {
  if (!(classesAt(words, from - 1) & PLACE_PREPOSITION) || !isJoined(words, from)) return -1;
  const noun = from - 2;
  if (!(classesAt(words, noun) & NOUN_AT_TOWN) || !isJoined(words, from - 1)) return -1;
  if (!/^bases?$/iu.test(surfaceAt(words, noun))) return words.tokens.start[noun] as number;
  const air = AIR.test(surfaceAt(words, noun - 1)) && isJoined(words, noun);
  return air ? (words.tokens.start[noun - 1] as number) : -1;
};

/** Where a name begins with the head noun before it; its own start where there is none. */
const startWithHead = (
  words: BlockWords,
  { from, start }: Candidate,
  town: boolean,
  quoted: boolean,
): number => {
  if (!quoted && !isJoined(words, from)) return start;
  const elided = start > (words.tokens.start[from] as number) ? 1 : 0;
  const { noun, between } = nounBefore(words, from, quoted);
  if (noun >= 0 && isPartOfName(words, noun, between + elided)) return startOfNoun(words, noun);
  const atTown = town ? startAtTown(words, from) : -1;
  return atTown >= 0 ? atTown : start;
};

/** Arabic and Turkish close what a noun before the name has begun: قاعدة عين الأسد الجوية. */
const isClosing = (words: BlockWords, at: number): boolean => !isSmall(words, at) && !isCapital(words, at);

/** A name with the head nouns that touch it, also over quotes: قاعدة "فيكتوريا" العسكرية. */
export const reachOf = (words: BlockWords, candidate: Candidate, town: boolean): Reach => {
  const { from, to, start, end } = candidate;
  const behind = endWithHead(words, to, end);
  if (behind > end && !isClosing(words, to + 1)) return { start, end: behind };
  const quoted = isQuoted(words, from);
  const before = startWithHead(words, candidate, town, quoted);
  if (before === start || !quoted) return { start: before, end: behind };
  return CLOSING.test(words.text.slice(end, end + 1))
    ? { start: before, end: endBehindQuote(words, to, end + 1) }
    : { start, end };
};

const endBehindQuote = (words: BlockWords, to: number, end: number): number => {
  const next = to + 1;
  const closes = classesAt(words, next) & NOUN_BEHIND && isClosing(words, next);
  return closes && /^\s$/u.test(words.text.slice(end, words.tokens.start[next]))
    ? (words.tokens.end[next] as number)
    : end;
};

const NOUN =
  /(?:^|[\s-])(?:(?:air\s?)?bases?|airfields?|airports?|garrison|camp|outpost|barracks|compound|complex|facility|installation|(?:landing )?zone|(?:oil|gas) ?fields?|port|üssü|havaalanı|kampı)$/iu;
/** Whether a name ends with its head noun already. */
export const endsInHead = (name: string): boolean => NOUN.test(name);
