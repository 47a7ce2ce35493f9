import { type BlockWords, classesAt, tells } from '../block-words.ts';
import { isTarget } from '../surroundings.ts';
import { HARD, NOUN_BEHIND } from '../word-classes.ts';
import { casedBefore, hasCase, plainBefore } from './base-before.ts';
import { draftBaseBehind } from './base-behind.ts';
import type { Draft } from './draft.ts';

const NEAR = 5;

/** An airport is a base where it houses or is what was attacked: only with something military all but beside it. */
const isMilitary = (words: BlockWords, { from, to }: Draft): boolean =>
  isTarget(words, { from }) ||
  tells(words, from - NEAR, from - 1, HARD) ||
  tells(words, to + 1, to + NEAR, HARD);

const ifMilitary = (words: BlockWords, found: Draft | null): Draft | null =>
  found && isMilitary(words, found) ? found : null;

/** An airport behind its noun: مطار دير الزور العسكري, aéroport d'Erbil. */
export const draftAirportBefore = (words: BlockWords, noun: number, skip: number): Draft | null => {
  const found = hasCase(words, noun) ? casedBefore(words, noun) : plainBefore(words, noun, skip);
  const closed = found !== null && found.to > noun + 1 && (classesAt(words, found.to) & NOUN_BEHIND) !== 0;
  return closed ? found : ifMilitary(words, found);
};

/** An airport before its noun: Erbil airport. */
export const draftAirportBehind = (words: BlockWords, noun: number): Draft | null =>
  ifMilitary(words, draftBaseBehind(words, noun));
