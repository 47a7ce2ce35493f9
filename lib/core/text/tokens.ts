import {
  APOSTROPHE,
  CLASS_AT,
  CLASS_MASK,
  classIn,
  classify,
  DIGIT,
  entries,
  entryOf,
  expansion,
  FOLD_MASK,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  QUOTE,
  SLASH,
  SPACE,
  STOP,
  traitsIn,
  WIDE,
} from './characters.ts';
import { SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { copyOf, reserve } from './token-arrays.ts';

/**
 * The words of `text` in parallel arrays. `start` and `end` are UTF-16 offsets, `a` and `b` the hashes of the folded
 * word, `gap` what lies before it, `traits` the sum of its traits. The arrays may be longer than `count`.
 */
export type Tokens = {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  a: Int32Array;
  b: Int32Array;
  gap: Uint8Array;
  traits: Uint8Array;
};

/** What lies between a token and the one before it: nothing, a space or a hyphen, something that ends a name, … */
export const GLUED = 0;
export const JOINED = 1;
export const PARTED = 2;
/** A slash: names may run over it, and lists of models use it. */
export const SLASHED = 3;
/** A full stop without a space behind it, or behind a single letter: U.S. */
export const DOTTED = 4;

/** Traits of a word beside those of its first unit (`characters.ts`). */
export const HAS_APOSTROPHE = 16;
/** Ends in s, as plurals do. */
export const ENDS_IN_S = 32;
/** Has units beyond ASCII, so that its folded letters do not say all about it. */
export const IS_MARKED = 64;

const traitsOf = (first: number, last: number, units: number): number =>
  traitsIn(first) | (last === S ? ENDS_IN_S : 0) | (units > 127 ? IS_MARKED : 0);
const S = 's'.charCodeAt(0);

const SPACED = 1 << SPACE;
const HYPHENED = 1 << HYPHEN;
const SLASHES = 1 << SLASH;
const STOPPED = 1 << STOP;
const ENDING = -1 << (STOP + 1);

/**
 * What lies between two words, from the set of classes seen there. Spaces join and so does a hyphen, but a dash between
 * spaces parts; so do a stop or a slash beside a space, unless the stop follows a single letter.
 */
const gapOf = (seen: number, afterInitial: boolean): number => {
  if (seen === SPACED) return JOINED;
  if (seen & ENDING) return PARTED;
  const joins = seen & (SPACED | HYPHENED);
  if (seen & SLASHES) return joins || seen & STOPPED ? PARTED : SLASHED;
  if (seen & STOPPED) return !joins || afterInitial ? DOTTED : PARTED;
  return joins === (SPACED | HYPHENED) ? PARTED : JOINED;
};

const WORDLY = (1 << LETTER) | (1 << DIGIT) | (1 << IDEOGRAPH) | (1 << WIDE);
/** Classes that do not end a word of plain letters as a space does. */
const ODD = (1 << 0) | (1 << IGNORED) | (1 << APOSTROPHE) | (1 << WIDE) | (1 << QUOTE);
const PLAIN = LETTER << CLASS_AT;
const ONE_SPACE = SPACE << CLASS_AT;

/**
 * Splits a text into words, folding and hashing as it goes; every offset is one of the text as given. Letters and
 * digits are words apart (MQ9 is MQ and 9), so that any hyphenation of a designation is the same. The arrays are used
 * again by the next call; a text that has more words than room is read once more (`crowded`).
 */
export const scan = (text: string, crowded = false): Tokens => {
  const { length } = text;
  const tokens = reserve(text, crowded);
  const { start, end, a: hashA, b: hashB, gap: gaps, traits } = tokens;
  let at = 0;
  let seen = 0;
  for (let i = 0; i < length; ) {
    let entry = entries[text.charCodeAt(i)] as number;
    let gap = seen ? JOINED : GLUED;
    if ((entry & CLASS_MASK) !== PLAIN) {
      for (; i < length; i++) {
        entry = entryOf(text.charCodeAt(i));
        const is = 1 << classIn(entry);
        if (is & WORDLY) break;
        seen |= is;
      }
      if (i === length) break;
      if (seen) gap = gapOf(seen, at > 0 && (end[at - 1] as number) - (start[at - 1] as number) === 1);
    }
    gaps[at] = at ? gap : PARTED;
    const from = i;
    const first = entry;
    let a = SEED_A;
    let b = SEED_B;
    let last = 0;
    let units = 0;
    while ((entry & CLASS_MASK) === PLAIN) {
      last = entry & FOLD_MASK;
      a = stepA(a, last);
      b = stepB(b, last);
      units |= text.charCodeAt(i);
      if (++i === length) break;
      entry = entries[text.charCodeAt(i)] as number;
    }
    if (i === from || (i < length && (1 << classIn(entry)) & ODD)) {
      i = readOddWord(text, from, classIn(first), tokens, at++);
      seen = classIn(first) === IDEOGRAPH ? SPACED : 0;
      continue;
    }
    start[at] = from;
    end[at] = i;
    hashA[at] = a;
    hashB[at] = b;
    traits[at++] = traitsOf(first, last, units);
    seen = 0;
    if ((entry & CLASS_MASK) === ONE_SPACE) {
      seen = SPACED;
      i++;
    }
  }
  if (at > start.length) return scan(text, true);
  tokens.count = at;
  return tokens;
};

/** The words of a text in arrays of their own. */
export const tokenize = (text: string): Tokens => copyOf(scan(text));

/** An apostrophe between two letters is inside a word; elsewhere it is a quotation mark. */
const isInside = (text: string, at: number): boolean =>
  at + 1 < text.length && classify(text.charCodeAt(at + 1)) === LETTER;

const isHebrew = (unit: number): boolean => unit >= 0x05d0 && unit <= 0x05ea;

/** Reads the word at `start` of whatever units, files it, and returns the offset behind it and what leaves no trace. */
const readOddWord = (text: string, start: number, kind: number, tokens: Tokens, at: number): number => {
  const { length } = text;
  const run = kind === WIDE ? LETTER : kind;
  let a = SEED_A;
  let b = SEED_B;
  let last = 0;
  let trait = 0;
  let end = start;
  let i = start;
  for (; i < length && (run !== IDEOGRAPH || i === start); i++) {
    const unit = text.charCodeAt(i);
    const is = classify(unit);
    if (is === run || (is === WIDE && run === LETTER)) {
      for (const letter of is === WIDE ? expansion(unit) : String.fromCharCode(entryOf(unit) & FOLD_MASK)) {
        last = letter.charCodeAt(0);
        a = stepA(a, last);
        b = stepB(b, last);
      }
      end = i + 1;
    } else if (is === QUOTE) {
      if (i === start || !isHebrew(text.charCodeAt(i - 1)) || !isHebrew(text.charCodeAt(i + 1))) break;
    } else if (is === APOSTROPHE && run === LETTER && isInside(text, i)) trait = HAS_APOSTROPHE;
    else if (is !== IGNORED) break;
  }
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.a[at] = a;
  tokens.b[at] = b;
  tokens.traits[at] = IS_MARKED | trait | traitsOf(entryOf(text.charCodeAt(start)), last, 0);
  return i;
};
