import { SEMITIC } from '../text/characters.ts';
import { hear, newHeard } from '../text/hear.ts';
import { isArticle } from './articles.ts';
import { GUARDED, HEADED, KEYED, NARROW, WITH_ARTICLE } from './forms.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { withoutGroupHead } from './group-heads.ts';
import { hearNative } from './native-sounds.ts';
import { plain, type Spelling, type Word, wordsOf } from './spellings.ts';
import { SURE } from './transliterated.ts';

const NO_NAMES: ReadonlyMap<string, typeof SURE> = new Map();
const heard = newHeard();
const consonantsOf = ({ text }: Word): number => hear(text, 0, text.length, heard).count;

/** Letters and consonants that a word must have to stand for a name alone: with fewer it is too near to too much. */
const LEAST_LETTERS = 4;
const LEAST_CONSONANTS = 2;
const TELLING_CONSONANTS = 3;

/** How a name of one word may be known by its sound, or null if it may not. */
const aloneAs = (word: Word, bare: boolean, headed: boolean): number | null => {
  const count = consonantsOf(word);
  if (word.text.length < LEAST_LETTERS || count < LEAST_CONSONANTS) return null;
  if (headed) return NARROW;
  if (word.sounded !== SURE) return null;
  const isPerson = GIVEN_NAMES.has(plain(word.text));
  if (isPerson && bare) return null;
  return (isPerson ? WITH_ARTICLE : 0) | (count < TELLING_CONSONANTS ? NARROW : 0);
};

/** A name in Arabic letters says no vowels: it must have consonants enough. */
const NATIVE_CONSONANTS = 5;
const isNativeEnough = (words: Word[]): boolean =>
  words.length > 1 && words.reduce((sum, { text }) => sum + hearNative(text).least, 0) >= NATIVE_CONSONANTS;

/** The and US are in front of every third word of the news: no name by sound begins with them. */
const withoutOwner = (words: Word[]): Word[] =>
  words[1] && /^(?:the|a|us)$/i.test(words[0]?.text ?? '') ? withoutOwner(words.slice(1)) : words;

const soundedOne = (spelling: Spelling): Spelling[] => {
  if (!spelling.words.some(({ sounded }) => sounded)) return [];
  const words = withoutOwner(spelling.words.filter(({ text }) => !isArticle(text)));
  const [only] = words;
  if (!only) return [];
  if (words.some(({ traits }) => traits & SEMITIC))
    return isNativeEnough(words) ? [{ ...spelling, words, flags: spelling.flags | KEYED }] : [];
  if (words.length > 1)
    return [{ ...spelling, words, flags: spelling.flags | KEYED }, ...joined(spelling, words)];
  const alone = aloneAs(only, spelling.words.length === 1, (spelling.flags & HEADED) !== 0);
  if (alone === null) return [];
  const weak = alone ? GUARDED : 0;
  return [{ ...spelling, words, flags: spelling.flags | KEYED | alone | weak }];
};

/** Two words are also written as one, if the first is short: Abukamal, Rabaallah. */
const LONGEST_JOINED = 5;

const joined = (spelling: Spelling, words: Word[]): Spelling[] => {
  const [one, other] = words;
  if (!one?.sounded || !other?.sounded || one.text.length > LONGEST_JOINED) return [];
  const text = one.text + other.text.toLowerCase();
  const [word] = wordsOf(text, new Map([[plain(text), SURE] as const]));
  if (!word || consonantsOf(word) < TELLING_CONSONANTS) return [];
  const alone = words.length === 2 ? GUARDED : 0;
  return [{ ...spelling, words: [word, ...words.slice(2)], flags: spelling.flags | KEYED | alone }];
};

/** What a group is also called: without the Arabic word for brigade or movement, or with the English one behind. */
const renamed = (spelling: Spelling): Spelling[] => {
  if (spelling.type !== 'group') return [];
  const named = withoutGroupHead(spelling.words, plain);
  if (!named?.rest.some(({ sounded, traits }) => sounded && !(traits & SEMITIC))) return [];
  const { rest, heads } = named;
  const long = rest.filter(({ text }) => !isArticle(text)).length > 1;
  return [
    ...(long ? [{ ...spelling, words: rest }] : []),
    ...heads.map((head) => ({ ...spelling, words: [...rest, ...wordsOf(head, NO_NAMES)] })),
  ];
};

/**
 * The spellings by sound: without the articles, which every writer sets otherwise. A name of one word is weak evidence
 * when only its sound agrees, so it needs support from the page.
 */
export const spellBySound = (spellings: readonly Spelling[]): Spelling[] =>
  spellings.flatMap((spelling) => [spelling, ...renamed(spelling)].flatMap(soundedOne));
