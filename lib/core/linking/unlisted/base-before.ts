import {
  type BlockWords,
  classesAt,
  isCapital,
  isJoined,
  isNumber,
  isSmall,
  surfaceAt,
  tells,
} from '../block-words.ts';
import type { PageEvidence } from '../evidence.ts';
import { ADJECTIVE_BEFORE, ARMED, LINK, NOUN_BEHIND } from '../word-classes.ts';
import { baseDraft, GENERAL } from './base-draft.ts';
import type { Draft } from './draft.ts';
import { nameAfter, plainNameAfter } from './name-words.ts';

const NEAR = 12;
const MANY_CUES = 3;

const QUOTE = /^[\s\u00a0]*["«„“][\s\u00a0]?$/u;

const skipForward = (
  words: BlockWords,
  noun: number,
): { last: number; adjectives: number; links: number } => {
  let last = noun;
  let adjectives = 0;
  let links = 0;
  while (isJoined(words, last + 1) && classesAt(words, last + 1) & ADJECTIVE_BEFORE) {
    last++;
    adjectives++;
  }
  while (
    links < 2 &&
    isJoined(words, last + 1) &&
    classesAt(words, last + 1) & LINK &&
    !isCapital(words, last + 1)
  ) {
    last++;
    links++;
  }
  return { last, adjectives, links };
};

const ELIDED = /^d['’]/iu;

/** A name in a script with capitals, behind its noun: base aérienne de X, авиабаза «X», Fliegerhorst X. */
export const casedBefore = (words: BlockWords, noun: number): Draft | null => {
  const { last, adjectives, links } = skipForward(words, noun);
  const { start, end } = words.tokens;
  const quoted = QUOTE.test(words.text.slice(end[last], start[last + 1]));
  if (quoted) return null;
  const numbered = adjectives > 0 && isJoined(words, last + 1) && isNumber(words, last + 1);
  const to = numbered ? last + 1 : nameAfter(words, last);
  if (to === last) return null;
  const elided = ELIDED.test(surfaceAt(words, last + 1));
  if (GENERAL.test(surfaceAt(words, noun)) && !adjectives && !links && !elided) return null;
  return baseDraft(words, noun, to, start[noun] as number, end[to] as number, [last + 1, to]);
};

/** A name in quotes inside its phrase: قاعدة "فيكتوريا" العسكرية. */
const quotedName = (words: BlockWords, last: number, noun: number, skip: number): Draft | null => {
  const { text, tokens } = words;
  if (!QUOTE.test(text.slice(tokens.end[last], tokens.start[last + 1]))) return null;
  const name = last + 1;
  const close = tokens.end[name] as number;
  if (!/^["»”]/u.test(text.slice(close, close + 1))) return null;
  const closed = (classesAt(words, name + 1) & NOUN_BEHIND) !== 0;
  const end = closed ? (tokens.end[name + 1] as number) : close + 1;
  return baseDraft(words, noun, closed ? name + 1 : name, (tokens.start[noun] as number) + skip, end, [
    name,
    name,
  ]);
};

/** A name in a script without capitals: قاعدة أبو الضهور الجوية, پایگاه هوایی X. */
export const plainBefore = (words: BlockWords, noun: number, skip: number): Draft | null => {
  if (surfaceAt(words, noun - 1) === 'על') return null;
  const { last } = skipForward(words, noun);
  const quoted = quotedName(words, last, noun, skip);
  if (quoted) return quoted;
  let to = plainNameAfter(words, last, false);
  if (to === last) return null;
  const name: [number, number] = [last + 1, to];
  while (isJoined(words, to + 1) && classesAt(words, to + 1) & NOUN_BEHIND && !isCapital(words, to + 1)) to++;
  const { start, end } = words.tokens;
  return baseDraft(words, noun, to, (start[noun] as number) + skip, end[to] as number, name);
};

export const hasCase = (words: BlockWords, at: number): boolean => isCapital(words, at) || isSmall(words, at);

/** A name behind the noun that announces it. */
export const draftBaseBefore = (
  words: BlockWords,
  noun: number,
  skip: number,
  page: PageEvidence,
): Draft | null => {
  if (hasCase(words, noun)) return casedBefore(words, noun);
  if (
    page.cues < MANY_CUES ||
    !(tells(words, noun - NEAR, noun - 1, ARMED) || tells(words, noun + 2, noun + NEAR, ARMED))
  )
    return null;
  return plainBefore(words, noun, skip);
};
