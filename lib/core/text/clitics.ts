import { APOSTROPHE, classify, entryOf, fold, IGNORED, QUOTE, SEMITIC, traitsIn } from './characters.ts';
import { SEMITIC_TAILS } from './endings.ts';
import { type Hash, SEED_A, SEED_B, stepA, stepB } from './hash.ts';

/** Another way to read a word: without its tail or without its head. Offsets are UTF-16 units of the text. */
export type Reading = { start: number; end: number; hash: Hash };

const ALEF = 'ا';
const LAM = 'ل';
const ARTICLE = [ALEF, LAM];
/** Arabic "and", "so"; "with", "for", "like": written together with the next word. */
const CONJUNCTIONS = new Set('وف');
const PREPOSITIONS = new Set('بلك');
/** Hebrew "and, in, the, to, from, that, as", up to three of them in a row. */
const HEBREW_PREFIXES = new Set('ובהלמשכ');
const MOST_PREFIXES = 3;
/** What is left of a word must have so many letters. */
const LEAST = 3;

/** The letters of a word, folded, and the offset of each. */
type Letters = { letters: string[]; offsets: number[]; end: number };

const lettersOf = (text: string, start: number, end: number): Letters => {
  const letters: string[] = [];
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = classify(unit);
    if (kind === IGNORED || kind === APOSTROPHE || kind === QUOTE) continue;
    letters.push(String.fromCharCode(fold(unit)));
    offsets.push(at);
  }
  return { letters, offsets, end };
};

const hashOf = (letters: string[]): Hash => {
  let a = SEED_A;
  let b = SEED_B;
  for (const letter of letters) {
    a = stepA(a, letter.charCodeAt(0));
    b = stepB(b, letter.charCodeAt(0));
  }
  return [a, b];
};

/** Where a name may begin in a word: `from` is its first letter in the span, `rest` its letters as listed. */
type Head = { from: number; rest: string[] };

const isArticleAt = (letters: string[], at: number): boolean =>
  letters[at] === ALEF && letters[at + 1] === LAM;

const arabicHeads = (letters: string[]): Head[] => {
  const begins = [0];
  const afterConjunction = CONJUNCTIONS.has(letters[0] ?? '') ? 1 : 0;
  if (afterConjunction) begins.push(1);
  for (const at of [0, afterConjunction]) {
    if (PREPOSITIONS.has(letters[at] ?? '') && !begins.includes(at + 1)) begins.push(at + 1);
  }
  return begins.flatMap((from) => {
    const rest = letters.slice(from);
    if (isArticleAt(letters, from))
      return [
        { from, rest },
        { from, rest: rest.slice(2) },
      ];
    if (from > 0 && letters[from - 1] === LAM && letters[from] === LAM)
      return [
        { from, rest: [...ARTICLE, ...rest.slice(1)] },
        { from, rest: rest.slice(1) },
      ];
    return [
      { from, rest },
      { from, rest: [...ARTICLE, ...rest] },
    ];
  });
};

const isForeign = (letter: string | undefined): boolean =>
  letter !== undefined && !(traitsIn(entryOf(letter.charCodeAt(0))) & SEMITIC);

const hebrewHeads = (letters: string[]): Head[] => {
  const heads: Head[] = [];
  for (let from = 0; from <= MOST_PREFIXES && from < letters.length; from++) {
    heads.push({ from, rest: letters.slice(from) });
    if (!HEBREW_PREFIXES.has(letters[from] as string)) break;
  }
  return heads;
};

const TAILS = [0, 1, 2, 3, 4];

const withoutTails = (rest: string[]): { stem: string[]; cut: number }[] =>
  TAILS.filter(
    (cut) => cut === 0 || (rest.length - cut >= LEAST && SEMITIC_TAILS.has(rest.slice(-cut).join(''))),
  ).map((cut) => ({ stem: rest.slice(0, rest.length - cut), cut }));

const isHebrew = (letter: string): boolean => letter >= '\u0590' && letter < '\u0600';

/** All other ways to read an Arabic or Hebrew word: without clitics, with or without the article, without an ending. */
export const readSemitic = (text: string, start: number, end: number): Reading[] => {
  const { letters, offsets } = lettersOf(text, start, end);
  const heads = isHebrew(letters[0] ?? '') ? hebrewHeads(letters) : arabicHeads(letters);
  return heads
    .filter(({ rest, from }) => rest.length >= LEAST || (from > 0 && isForeign(rest[0])))
    .flatMap(({ from, rest }) =>
      withoutTails(rest)
        .filter(({ cut }) => cut > 0 || from > 0 || rest.length !== letters.length)
        .map(({ stem }) => ({ start: offsets[from] as number, end, hash: hashOf(stem) })),
    );
};
