import { backA, backB, type Hash, hashBetween } from './hash.ts';

/** Another way to read a word: without its tail or without its head. Offsets are UTF-16 units of the text. */
export type Reading = { start: number; end: number; hash: Hash };

const S = 's'.charCodeAt(0);
/** Elided articles and prepositions: d'Aïn, l'État, dell'Iraq. */
const ELIDED = /^(?:[dlj]|qu|dell|all|nell|dall|sull|un)$/i;
/** Arabic conjunctions and prepositions that are written together with the next word. */
const PROCLITIC = /^(?:[وف][بلك]?|[بلك])(?=\p{L}{3})/u;
/** A tail behind an apostrophe is an ending if it is this short: 's, 'nin, 'deki. */
const LONGEST_ENDING = 5;

const between = (text: string, start: number, end: number): Reading => ({
  start,
  end,
  hash: hashBetween(text, start, end),
});

/** `Iraq's`, `Şabi'nin` without the tail; `d'Aïn` without the head; `Qa'im` is one word and stays so. */
const atApostrophe = (text: string, start: number, end: number, apostrophe: number): Reading | null => {
  if (ELIDED.test(text.slice(start, apostrophe))) return between(text, apostrophe + 1, end);
  return end - apostrophe - 1 <= LONGEST_ENDING ? between(text, start, apostrophe) : null;
};

const withoutPlural = (start: number, end: number, [a, b]: Hash): Reading => ({
  start,
  end: end - 1,
  hash: [backA(a, S), backB(b, S)],
});

const withoutProclitic = (text: string, start: number, end: number): Reading | null => {
  const clitic = PROCLITIC.exec(text.slice(start, end))?.[0].length ?? 0;
  return clitic ? between(text, start + clitic, end) : null;
};

const isArabic = (unit: number): boolean => unit >= 0x0620 && unit <= 0x06d3;

/** Whether a word may have another reading: most have none, and this must cost them nothing. */
export const mayReadOtherwise = (length: number, last: number, apostrophe: number): boolean =>
  apostrophe >= 0 || (length > 3 && (last === S || isArabic(last)));

/** The other reading of a word that ends in the folded unit `last`, if it has one. */
export const readOtherwise = (
  text: string,
  word: { start: number; end: number; hash: Hash },
  last: number,
  apostrophe: number,
): Reading | null => {
  const { start, end, hash } = word;
  if (apostrophe >= 0) return atApostrophe(text, start, end, apostrophe);
  return last === S ? withoutPlural(start, end, hash) : withoutProclitic(text, start, end);
};
