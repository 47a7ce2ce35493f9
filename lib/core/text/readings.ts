import { SEMITIC } from './characters.ts';
import { type Reading, readSemitic } from './clitics.ts';
import { backA, backB, hashBetween } from './hash.ts';
import { ENDS_IN_S, HAS_APOSTROPHE, type Tokens } from './tokens.ts';

const S = 's'.charCodeAt(0);
/** Elided articles and prepositions: d'Aïn, l'État, dell'Iraq. */
const ELIDED = /^(?:[dljnmst]|qu|dell|all|nell|dall|sull|un)$/i;
const APOSTROPHE = /['\u2018\u2019\u201b\u0060\u00b4\u2032\uff07\u02b9]/;
/** A tail behind an apostrophe is an ending if it is this short: 's, 'nin, 'deki. */
const LONGEST_ENDING = 6;

const between = (text: string, start: number, end: number): Reading => ({
  start,
  end,
  hash: hashBetween(text, start, end),
});

/** `Iraq's`, `Şabi'nin` without the tail; `d'Aïn` without the head; `Qa'im` is one word, but may also be read so. */
const readAtApostrophe = (text: string, start: number, end: number): Reading[] => {
  const readings: Reading[] = [];
  for (let at = start + 1; at < end - 1; at++) {
    if (!APOSTROPHE.test(text.charAt(at))) continue;
    if (ELIDED.test(text.slice(start, at))) readings.push(between(text, at + 1, end));
    if (end - at - 1 <= LONGEST_ENDING) readings.push(between(text, start, at));
  }
  return readings;
};

/** A word in s without it. */
const readSingular = (start: number, end: number, a: number, b: number): Reading => ({
  start,
  end: end - 1,
  hash: [backA(a, S), backB(b, S)],
});

/** The other ways to read a token: without a possessive, a plural s, an elided article, an Arabic or Hebrew clitic. */
export const readingsOf = ({ text, start, end, a, b, traits }: Tokens, at: number): Reading[] => {
  const from = start[at] as number;
  const to = end[at] as number;
  const trait = traits[at] as number;
  if (trait & SEMITIC) return readSemitic(text, from, to);
  if (trait & HAS_APOSTROPHE) return readAtApostrophe(text, from, to);
  return trait & ENDS_IN_S && to - from > 3 ? [readSingular(from, to, a[at] as number, b[at] as number)] : [];
};

/** The likeliest of them that takes something off. */
export const otherReading = (tokens: Tokens, at: number): Reading | undefined => {
  const readings = readingsOf(tokens, at);
  if (!((tokens.traits[at] as number) & SEMITIC)) return readings[0];
  return readings.find(({ start }) => start > (tokens.start[at] as number));
};
