import { CUT_TAILS, CYRILLIC_TAILS, LATIN_TAILS } from '../text/endings.ts';
import { foldText } from '../text/hash.ts';
import { type Heard, hear, newHeard, vowelsAt } from '../text/hear.ts';
import { LAST_VOWEL } from '../text/letter-sounds.ts';
import { readingsOf } from '../text/readings.ts';
import type { Tokens } from '../text/tokens.ts';
import { HAS_APOSTROPHE } from '../text/tokens.ts';
import { type CompiledGazetteer, UNWRITTEN } from './compile.ts';
import { eachFiled } from './tables.ts';

/**
 * A listed word that a word of the text may be, by its slot. `head` and `cut` are the units cut off before and behind,
 * `cost` says how far its sound is off, `count` is its number of consonants. `sounded`: it is not spelt so.
 */
export type WordForm = {
  slot: number;
  head: number;
  cut: number;
  sounded: boolean;
  cost: number;
  count: number;
  inflected: boolean;
};

const VOWELS_AND_H = /^[aeiouyаеэяиыоуюіє]*h?/u;

/** A and e, i and e are near, because they share a quality; a vowel for none, or quite another, is not. */
const distance = (one: number, other: number): number => {
  if (one === other) return 0;
  if (one & other) return 1;
  return (one | other) === 6 ? 5 : 3;
};

/** How far the vowels of the first `count` consonants may be off: short words say little, so theirs must fit. */
const mostFor = (count: number): number => (count < 3 ? 2 : count === 3 ? 4 : 6);

/** What follows the listed word's last consonant: its own vowels, an ending, or both. Null if anything else. */
const readTail = (
  text: string,
  from: number,
  end: number,
  listed: number,
  count: number,
): { end: number; cost: number; inflected: boolean } | null => {
  const rest = foldText(text.slice(from, end));
  if (rest === '') return { end, cost: listed ? 3 : 0, inflected: false };
  const own = VOWELS_AND_H.exec(rest)?.[0] ?? '';
  if (own === rest && listed) return { end, cost: 0, inflected: false };
  const endings = [rest, ...(listed ? [rest.slice(own.length), rest.slice(1)] : [])];
  const ending = endings.find((tail) => LATIN_TAILS.has(tail) || CYRILLIC_TAILS.has(tail));
  if (ending === undefined || (count < 3 && ending.length < 2)) return null;
  return { end: CUT_TAILS.has(ending) ? end - ending.length : end, cost: 0, inflected: ending !== 's' };
};

const costOf = (heard: Heard, vowels: number, count: number): number => {
  let cost = 0;
  for (let place = 0; place < count; place++)
    cost += distance(vowelsAt(heard.vowels, place), vowelsAt(vowels, place));
  return cost;
};

/** A word that is like more listed ones than this tells none of them. */
const MOST_ALIKE = 24;

/** Units behind the last consonant: what is longer is no vowel with an ending. */
const LONGEST_REST = 8;

const eachSounding = (
  gazetteer: CompiledGazetteer,
  text: string,
  heard: Heard,
  end: number,
  visit: (form: Omit<WordForm, 'head' | 'cut' | 'sounded'> & { end: number }) => void,
): void => {
  for (let count = 1; count <= heard.count; count++) {
    const from = heard.ends[count - 1] as number;
    if (end - from > LONGEST_REST) continue;
    const last = count === heard.count ? vowelsAt(heard.vowels, count) : 0;
    eachFiled(gazetteer.sounds, heard.keys[count - 1] as number, (slot, changes) => {
      const vowels = gazetteer.vowels[slot] as number;
      const unwritten = vowels === UNWRITTEN;
      const near = 2 * changes + (unwritten ? 1 : costOf(heard, vowels, count));
      if (near > mostFor(count)) return;
      const listed = unwritten ? LAST_VOWEL : vowelsAt(vowels, count);
      const tail = readTail(text, from, end, listed, count);
      if (!tail) return;
      const cost = near + (unwritten ? 0 : tail.cost + (listed && last ? distance(listed, last) : 0));
      if (cost <= mostFor(count)) visit({ slot, end: tail.end, cost, count, inflected: tail.inflected });
    });
  }
};

/** Where a word may end: before an apostrophe that cuts off an ending, too (Sha'abi has one that does not). */
const endsOf = (tokens: Tokens, at: number): number[] => {
  const end = tokens.end[at] as number;
  if (!((tokens.traits[at] as number) & HAS_APOSTROPHE)) return [end];
  const cut = readingsOf(tokens, at)
    .filter((reading) => reading.start === tokens.start[at])
    .map((reading) => reading.end);
  return tokens.text.slice(cut.at(-1), end).length === 2 ? cut : [...cut, end];
};

const JOINED_ARTICLE = /^[AE]l/;
/** Units of a word that begins with the article as if it were part of it: Altanf, AlAsad. */
const LEAST_JOINED = 6;

/** Where a word may begin and end: as it stands, before an apostrophe, behind an article that is written on to it. */
const spansOf = (tokens: Tokens, at: number): [start: number, end: number][] => {
  const start = tokens.start[at] as number;
  const ends = endsOf(tokens, at);
  const joined = JOINED_ARTICLE.test(tokens.text.slice(start, start + 2))
    ? ends.filter((end) => end - start >= LEAST_JOINED)
    : [];
  return [
    ...ends.map((end): [number, number] => [start, end]),
    ...joined.map((end): [number, number] => [start + 2, end]),
  ];
};

/** A word of one consonant is Ain or Abu, to the letter: the and an are not. */
const LEAST_UNITS = 3;
const heardNow = newHeard();

/** The listed words that a word of the text sounds like, the nearest first and not more than say something. */
export const soundsLike = (gazetteer: CompiledGazetteer, tokens: Tokens, at: number): WordForm[] => {
  const whole = tokens.end[at] as number;
  const forms: WordForm[] = [];
  for (const [start, end] of spansOf(tokens, at)) {
    eachSounding(gazetteer, tokens.text, hear(tokens.text, start, end, heardNow), end, (form) => {
      const { slot, cost, count, inflected } = form;
      if (count === 1 && (cost > 0 || end - start < LEAST_UNITS)) return;
      if (!forms.some((other) => other.slot === slot))
        forms.push({ slot, head: 0, cut: whole - form.end, sounded: true, cost, count, inflected });
    });
  }
  return forms.sort((one, other) => one.cost - other.cost).slice(0, MOST_ALIKE);
};
