import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import type { BlockWords } from './block-words.ts';
import { createLexicon, foldUnits, type Lexicon, lookUp } from './lexicon.ts';
import { createWordMemo, recall, remember, type WordMemo } from './word-memo.ts';
import { COUNTRY_WORDS } from './words/country-words.ts';

/** The countries of a gazetteer as beginnings of words (Iraq, Iraqi), and which of them an entry of the lexicon means. */
type Countries = { lexicon: Lexicon; named: Map<number, string>; memo: WordMemo<string> };

const made = new WeakMap<CompiledGazetteer, Countries>();

/** A country is known by the last word of its name: `Arabia`, `Emirates`; `South Sudan` would be `Sudan`, which is near enough. */
const lastWord = (country: string): string => country.split(/[^\p{L}]+/u).at(-1) ?? country;

/** Not `Iraq and Syria` nor `Crimea (Ukraine)`: such a place is in dispute or on a border. */
const isOne = (country: string): boolean => !/\(| and /u.test(country);

const wordsFor = (country: string): string[] => [
  lastWord(country),
  ...(COUNTRY_WORDS[country]?.split(' ') ?? []),
];

const entryOf = (lexicon: Lexicon, word: string): number => {
  const units = foldUnits(word, 0, word.replace(/\$$/u, '').length);
  return lookUp(lexicon, units, 0).entry;
};

const countriesOf = (gazetteer: CompiledGazetteer): Countries => {
  const known = made.get(gazetteer);
  if (known) return known;
  const all = [...new Set(gazetteer.entities.flatMap(({ country }) => country ?? []))].filter(isOne);
  const words = all.flatMap((country) => wordsFor(country).map((word): [string, string] => [word, country]));
  const lexicon = createLexicon(words.map(([word]) => [word, 1]));
  const named = new Map(words.map(([word, country]) => [entryOf(lexicon, word), country]));
  const countries = { lexicon, named, memo: createWordMemo<string>() };
  made.set(gazetteer, countries);
  return countries;
};

/** The country that a word means, or an empty string. */
const countryAt = ({ lexicon, named, memo }: Countries, { text, tokens }: BlockWords, at: number): string => {
  const a = tokens.a[at] as number;
  const b = tokens.b[at] as number;
  const known = recall(memo, a, b);
  if (known !== undefined) return known;
  const units = foldUnits(text, tokens.start[at] as number, tokens.end[at] as number);
  const country = named.get(lookUp(lexicon, units, 0).entry) ?? '';
  remember(memo, a, b, country);
  return country;
};

/** The countries named in stretches of tokens, both ends included. */
export const countriesIn = (
  gazetteer: CompiledGazetteer,
  stretches: { block: { words: BlockWords }; from: number; to: number }[],
): Set<string> => {
  const found = new Set<string>();
  if (!stretches.length) return found;
  const countries = countriesOf(gazetteer);
  for (const { block, from, to } of stretches) {
    for (let at = from; at <= to; at++) {
      const country = countryAt(countries, block.words, at);
      if (country) found.add(country);
    }
  }
  return found;
};
