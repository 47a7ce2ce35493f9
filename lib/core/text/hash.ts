import { APOSTROPHE, classify, expansion, fold, IGNORED, WIDE } from './characters.ts';

/**
 * A folded word is known by two independent 32-bit hashes, which are built unit by unit and can be taken back by one:
 * the multipliers are odd, so each has an inverse modulo 2^32.
 */
const FACTOR_A = 0x01000193;
const FACTOR_B = 31;
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x2f0b4a27 | 0;

/** The inverse of an odd number modulo 2^32, by Newton's iteration: each round doubles the bits that are right. */
const inverse = (factor: number): number => {
  let guess = factor;
  for (let round = 0; round < 5; round++) guess = Math.imul(guess, 2 - Math.imul(factor, guess));
  return guess;
};
const INVERSE_A = inverse(FACTOR_A);
const INVERSE_B = inverse(FACTOR_B);

export const stepA = (hash: number, unit: number): number => Math.imul(hash ^ unit, FACTOR_A);
export const stepB = (hash: number, unit: number): number => (Math.imul(hash, FACTOR_B) + unit) | 0;
export const backA = (hash: number, unit: number): number => Math.imul(hash, INVERSE_A) ^ unit;
export const backB = (hash: number, unit: number): number => Math.imul((hash - unit) | 0, INVERSE_B);

export type Hash = [a: number, b: number];

/** The folded units of a text between two offsets, without apostrophes and what leaves no trace. */
function* foldedUnits(text: string, start: number, end: number): Generator<number> {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = classify(unit);
    if (kind === WIDE) for (const letter of expansion(unit)) yield letter.charCodeAt(0);
    else if (kind !== IGNORED && kind !== APOSTROPHE) yield fold(unit);
  }
}

/** The folded text, without apostrophes and what leaves no trace. */
export const foldText = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classify(unit);
    if (kind === WIDE) folded += expansion(unit);
    else if (kind !== IGNORED && kind !== APOSTROPHE) folded += String.fromCharCode(fold(unit));
  }
  return folded;
};

/** Both hashes of the folded text between two offsets. */
export const hashBetween = (text: string, start: number, end: number): Hash => {
  let a = SEED_A;
  let b = SEED_B;
  for (const unit of foldedUnits(text, start, end)) {
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return [a, b];
};
