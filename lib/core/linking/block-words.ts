import { classify, DIGIT } from '../text/characters.ts';
import { HAS_APOSTROPHE, JOINED, type Tokens, tokenize } from '../text/tokens.ts';
import { createLexicon, foldUnits, type Known, type Lexicon, lookUp, UNKNOWN } from './lexicon.ts';
import { listedWords } from './word-classes.ts';
import { createWordMemo, recall, remember, type WordMemo } from './word-memo.ts';

/**
 * What the words of one text tell, read word by word as linking asks, each once: `classes` of `word-classes.ts`, the
 * `entry` of the lexicon that told it and where in the folded word that stands. `read` counts the words looked up.
 */
export type BlockWords = {
  text: string;
  readonly tokens: Tokens;
  known: (Known | undefined)[];
  read: number;
};

let memo: WordMemo<Known> | undefined;
let lexicon: Lexicon | undefined;
/** Built when first asked for: some 4,000 words, 4 ms, which a worker that links nothing need not wait for. */
const wordLexicon = (): Lexicon => {
  lexicon ??= createLexicon(listedWords());
  return lexicon;
};

/** Of a text in which nothing is named hardly any word is read: it is parted when one is. */
export const wordsOf = (text: string, parted: Tokens | null): BlockWords => {
  let own = parted;
  return {
    text,
    known: [],
    read: 0,
    get tokens() {
      own ??= tokenize(text);
      return own;
    },
  };
};

const within = (text: string): ReadonlySet<number> => new Set(Array.from(text, (one) => one.charCodeAt(0)));
/** Conjunctions and prepositions that Arabic and Hebrew write together with the next word, and the articles behind. */
const PROCLITICS = within('وفبلكובלהמשכ');
const ARTICLE = ['ا', 'ل'].map((letter) => letter.charCodeAt(0));
const LONGEST_PROCLITICS = 2;

/** Where in a word its stem may begin: at once, or behind what is written together with it. */
function* beginningsOf(units: readonly number[]): Generator<number> {
  yield 0;
  const first = units[0] as number;
  if (first < 0x0590 || first > 0x06ff) return;
  for (let at = 0; at <= LONGEST_PROCLITICS && units.length - at > 2; at++) {
    if (at > 0) yield at;
    if (units[at] === ARTICLE[0] && units[at + 1] === ARTICLE[1]) yield at + 2;
    if (!PROCLITICS.has(units[at] as number)) return;
  }
}

const ELIDED = /^(?:[dl]|dell|all|nell|dall|sull)['’]/iu;

/** A word behind an elided article: l'aéroport, all'aeroporto. */
const readElided = (text: string, start: number, end: number): Known => {
  const elided = ELIDED.exec(text.slice(start, end))?.[0].length ?? 0;
  if (!elided) return UNKNOWN;
  const found = lookUp(wordLexicon(), foldUnits(text, start + elided, end), 0);
  return { ...found, from: elided, to: found.to + elided };
};

const readAnew = ({ text, tokens }: BlockWords, at: number): Known => {
  const units = foldUnits(text, tokens.start[at] as number, tokens.end[at] as number);
  if (!units.length) return UNKNOWN;
  let known = UNKNOWN;
  for (const from of beginningsOf(units)) {
    const found = lookUp(wordLexicon(), units, from);
    if (!known.entry) known = found;
    else if (found.classes) known = { ...known, classes: known.classes | found.classes };
  }
  return known.classes ? known : readElided(text, tokens.start[at] as number, tokens.end[at] as number);
};

/** The hashes leave out apostrophes, and those tell an article from the word. */
const read = (words: BlockWords, at: number): Known => {
  const { a, b, traits } = words.tokens;
  if ((traits[at] as number) & HAS_APOSTROPHE) return readAnew(words, at);
  memo ??= createWordMemo();
  const known = recall(memo, a[at] as number, b[at] as number);
  if (known) return known;
  const fresh = readAnew(words, at);
  remember(memo, a[at] as number, b[at] as number, fresh);
  return fresh;
};

/** What the word at a token tells; nothing beyond the text's ends. */
export const wordAt = (words: BlockWords, at: number): Known => {
  if (at < 0 || at >= words.tokens.count) return UNKNOWN;
  const known = words.known[at];
  if (known) return known;
  words.read++;
  const fresh = read(words, at);
  words.known[at] = fresh;
  return fresh;
};

export const classesAt = (words: BlockWords, at: number): number => wordAt(words, at).classes;

/** Whether any of the words `from` to `to`, both included, tells one of these things. */
export const tells = (words: BlockWords, from: number, to: number, classes: number): boolean => {
  const last = Math.min(to, words.tokens.count - 1);
  for (let at = Math.max(0, from); at <= last; at++) if (classesAt(words, at) & classes) return true;
  return false;
};

/** Whether a token stands behind the one before it with no more than a space or a hyphen between. */
export const isJoined = ({ tokens }: BlockWords, at: number): boolean =>
  at > 0 && at < tokens.count && tokens.gap[at] === JOINED;

const letterAt = ({ text, tokens }: BlockWords, at: number): string =>
  at >= 0 && at < tokens.count ? (text[tokens.start[at] as number] ?? '') : '';

/** Whether a word begins with a capital letter. */
export const isCapital = (words: BlockWords, at: number): boolean => {
  const letter = letterAt(words, at);
  return letter !== letter.toLowerCase();
};

/** Whether a word is written in a script that has capitals, and begins with none. */
export const isSmall = (words: BlockWords, at: number): boolean => {
  const letter = letterAt(words, at);
  return letter !== letter.toUpperCase();
};

export const isNumber = ({ text, tokens }: BlockWords, at: number): boolean =>
  at >= 0 && at < tokens.count && classify(text.charCodeAt(tokens.start[at] as number)) === DIGIT;

export const surfaceAt = ({ text, tokens }: BlockWords, at: number): string =>
  at >= 0 && at < tokens.count ? text.slice(tokens.start[at], tokens.end[at]) : '';
