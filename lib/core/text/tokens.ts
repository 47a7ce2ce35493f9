import {
  APOSTROPHE,
  classify,
  expansion,
  fold,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  SLASH,
  SPACE,
  STOP,
  WIDE,
} from './characters.ts';
import { SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { mayReadOtherwise, type Reading, readOtherwise } from './readings.ts';

/** What lies between a token and the one before it: nothing, a space or a hyphen, something that ends a name, … */
export const GLUED = 0;
export const JOINED = 1;
export const PARTED = 2;
/** A slash: names may run over it, and lists of models use it. */
export const SLASHED = 3;
/** A full stop without a space behind it, or behind a single letter: U.S. */
export const DOTTED = 4;

/**
 * The words of a text in parallel arrays. `start` and `end` are UTF-16 offsets, `a` and `b` the hashes of the folded
 * word, `gap` what lies before it. `other` is 0 or one more than the place in `readings` of another way to read it.
 */
export type Tokens = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  a: Int32Array;
  b: Int32Array;
  gap: Uint8Array;
  other: Int32Array;
  readings: Reading[];
};

const allocate = (capacity: number): Tokens => ({
  count: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  a: new Int32Array(capacity),
  b: new Int32Array(capacity),
  gap: new Uint8Array(capacity),
  other: new Int32Array(capacity),
  readings: [],
});

const isWordly = (kind: number): boolean => kind <= IGNORED || kind >= IDEOGRAPH;

/** Whether the token before this place is a single letter, as in `U.S.`. */
const isInitial = ({ start, end }: Tokens, at: number): boolean =>
  at > 0 && (end[at - 1] as number) - (start[at - 1] as number) === 1;

/**
 * What the units from `from` to `to` do to the words around them. Spaces join and so does a hyphen, but a dash between
 * spaces parts; so do a stop or a slash beside a space, unless the stop follows a single letter.
 */
const readGap = (text: string, from: number, to: number, tokens: Tokens): number => {
  const seen = new Uint8Array(WIDE + 1);
  for (let i = from; i < to; i++) {
    const kind = classify(text.charCodeAt(i));
    seen[kind] = 1;
    if (kind > STOP) return PARTED;
  }
  const joins = (seen[SPACE] as number) + (seen[HYPHEN] as number);
  if (seen[SLASH]) return joins || seen[STOP] ? PARTED : SLASHED;
  if (seen[STOP]) return !joins || isInitial(tokens, tokens.count) ? DOTTED : PARTED;
  return joins === 2 ? PARTED : JOINED;
};

/** An apostrophe between two letters is inside a word; elsewhere it is a quotation mark. */
const isInside = (text: string, at: number): boolean =>
  at + 1 < text.length && classify(text.charCodeAt(at + 1)) === LETTER;

/**
 * Splits a text into words, folding and hashing as it goes; every offset is one of the text as given. Letters and
 * digits are words apart (MQ9 is MQ and 9), so that any hyphenation of a designation is the same.
 */
export const tokenize = (text: string): Tokens => {
  const { length } = text;
  const tokens = allocate((length >> 1) + 2);
  let gap = PARTED;
  for (let i = 0; i < length; ) {
    const from = i;
    let kind = classify(text.charCodeAt(i));
    while (!isWordly(kind) || kind === IGNORED) {
      if (++i >= length) return tokens;
      kind = classify(text.charCodeAt(i));
    }
    if (i > from && tokens.count > 0)
      gap = i - from === 1 && kindBefore(text, i) === SPACE ? JOINED : readGap(text, from, i, tokens);
    i = readWord(text, i, kind, gap, tokens);
    gap = kind === IDEOGRAPH ? JOINED : GLUED;
  }
  return tokens;
};

const kindBefore = (text: string, at: number): number => classify(text.charCodeAt(at - 1));

/** Reads the word at `start`, files it, and returns the offset behind it and what trails it without a trace. */
const readWord = (text: string, start: number, first: number, gap: number, tokens: Tokens): number => {
  const { length } = text;
  const run = first === WIDE ? LETTER : first;
  let a = SEED_A;
  let b = SEED_B;
  let last = 0;
  let apostrophe = -1;
  let end = start;
  let i = start;
  for (let kind = first; ; ) {
    const unit = text.charCodeAt(i);
    if (kind === run) {
      last = fold(unit);
      a = stepA(a, last);
      b = stepB(b, last);
      end = i + 1;
    } else if (kind === WIDE && run === LETTER) {
      for (const letter of expansion(unit)) {
        last = letter.charCodeAt(0);
        a = stepA(a, last);
        b = stepB(b, last);
      }
      end = i + 1;
    } else if (kind === APOSTROPHE && run === LETTER && isInside(text, i)) apostrophe = i;
    else if (kind !== IGNORED) break;
    if (++i >= length || run === IDEOGRAPH) break;
    kind = classify(text.charCodeAt(i));
  }
  const at = tokens.count++;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.a[at] = a;
  tokens.b[at] = b;
  tokens.gap[at] = gap;
  if (mayReadOtherwise(end - start, last, apostrophe)) {
    const reading = readOtherwise(text, { start, end, hash: [a, b] }, last, apostrophe);
    if (reading) tokens.other[at] = tokens.readings.push(reading);
  }
  return i;
};

/** The other way to read a token, if there is one. */
export const otherReading = ({ other, readings }: Tokens, at: number): Reading | undefined =>
  other[at] ? readings[(other[at] as number) - 1] : undefined;
