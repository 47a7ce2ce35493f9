import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import { nodeOfWords } from '../gazetteer/find.ts';
import { GLUED, SLASHED, type Tokens } from '../text/tokens.ts';
import { type Option, optionsAt } from './candidates.ts';

/** A bare number that goes on a list of models: the 136 of `Shahed-131/136`. `at` is its token. */
export type Continuation = { at: number; start: number; end: number; option: Option };

const DIGITS = /^\p{Nd}+$/u;
const LIST = /^\s*(?:\/|,|&|,?\s*(?:and|or|et|ou|und|y|e|ve|и|та|و))\s*[-–]?\s*$/iu;
/** After a comma or an "and" the number may count something else: Orlan-10 and 30 others. */
const COUNTS = /^[\s-]+(?!drones?|UAVs?|models?|variants?|\p{Lu})\p{Ll}/u;

const wordsUpTo = (tokens: Tokens, from: number, to: number): [number, number][] => {
  const words: [number, number][] = [];
  for (let i = from; i < to; i++) words.push([tokens.a[i] as number, tokens.b[i] as number]);
  return words;
};

const numberAfter = (text: string, tokens: Tokens, to: number): number => {
  const next = to + 1;
  for (let at = next; at <= next + 1 && at < tokens.count; at++) {
    const between = text.slice(tokens.end[to], tokens.start[at]);
    if (DIGITS.test(text.slice(tokens.start[at], tokens.end[at]))) return LIST.test(between) ? at : -1;
  }
  return -1;
};

/** Every model that is listed behind a mention by its number alone. `from` and `to` are the mention's tokens. */
export const findContinuations = (
  gazetteer: CompiledGazetteer,
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
): Continuation[] => {
  const found: Continuation[] = [];
  const number = lastNumber(text, tokens, from, to);
  if (number <= from) return found;
  const stem = wordsUpTo(tokens, from, number);
  for (let at = numberAfter(text, tokens, to); at >= 0; at = numberAfter(text, tokens, at)) {
    const node = nodeOfWords(gazetteer, [...stem, [tokens.a[at] as number, tokens.b[at] as number]]);
    const [option] = node ? optionsAt(gazetteer, node) : [];
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    const glued = tokens.gap[at + 1] === GLUED && at + 1 < tokens.count;
    if (!option || glued || (tokens.gap[at] !== SLASHED && COUNTS.test(text.slice(end, end + 12)))) break;
    found.push({ at, start, end, option });
  }
  return found;
};

const lastNumber = (text: string, tokens: Tokens, from: number, to: number): number => {
  for (let at = to; at > from; at--) {
    if (DIGITS.test(text.slice(tokens.start[at], tokens.end[at]))) return at;
  }
  return -1;
};
