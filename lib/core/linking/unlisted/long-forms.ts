import { PARTED } from '../../text/tokens.ts';
import { phrase } from '../../wording/phrase.ts';
import { type BlockWords, isCapital, isSmall, surfaceAt } from '../block-words.ts';
import { createLexicon, foldUnits, type Lexicon, lookUp } from '../lexicon.ts';
import { LONG_FORM_WORDS } from '../words/unlisted-words.ts';
import type { Draft } from './draft.ts';
import { tokenFrom } from './quoted-names.ts';

/** A short form in brackets: (SSF), (סא"ם), (جاز). */
const BRACKETED =
  /[(（]\s*["“«]?(\p{Lu}{2,6}|\p{Lu}[\p{Lu}\p{Ll}]{0,3}\p{Lu}|[\p{Script=Arabic}\p{Script=Hebrew}]{1,4}["״]?[\p{Script=Arabic}\p{Script=Hebrew}])["”»]?\s*[)）]/gu;

const MOST_WORDS = 9;
/** Small words carry no initial, and neither do articles. */
const PASSED_OVER =
  /^(?:of|the|for|and|in|de|del|la|las|los|le|les|du|des|et|aux?|à|y|e|di|dei|da|der|die|das|des|für|und|von|al|el|ul|w|i|и|та|в|у|ve|אל|و)$/iu;

let longForms: Lexicon | undefined;
const isGroupWord = (words: BlockWords, at: number): boolean => {
  longForms ??= createLexicon(
    Object.values(LONG_FORM_WORDS)
      .join(' ')
      .split(' ')
      .map((word) => [word, 1]),
  );
  const surface = surfaceAt(words, at);
  return lookUp(longForms, foldUnits(surface, 0, surface.length), 0).classes !== 0;
};

/** An army, a police force or a ministry of a state is none. */
const OF_A_STATE =
  /(?:combat team|regiment|police|ministry|armed forces|air force|\b(?:us|british|french|german) army)/iu;

const lettersOf = (short: string): number[] =>
  foldUnits(short.replace(/["״]/gu, ''), 0, short.replace(/["״]/gu, '').length);

const WITHOUT_ARTICLE = /^(?:[dl]['’]|ال|ה|و)/iu;

/** The letters that may stand for a word in a short form: its first, and the first behind an article. */
const initialsOf = (word: string): number[] => {
  const bare = word.replace(WITHOUT_ARTICLE, '');
  return [...foldUnits(word, 0, 1), ...(bare && bare !== word ? foldUnits(bare, 0, 1) : [])];
};

/** The first token of the words that end at `last` and have these initials, or -1. */
const beginningOf = (words: BlockWords, last: number, letters: readonly number[]): number => {
  let left = letters.length - 1;
  for (let at = last; at >= 0 && at > last - MOST_WORDS; at--) {
    const surface = surfaceAt(words, at);
    if (initialsOf(surface).includes(letters[left] as number)) left--;
    else if (!PASSED_OVER.test(surface) && (isCapital(words, at) || isSmall(words, at))) return -1;
    if (left < 0) return at;
    if (words.tokens.gap[at] === PARTED) return -1;
  }
  return -1;
};

const GROUP = /^(?:group|groupe|grupo|gruppe)$/iu;
const FEWEST_WORDS = 3;

/**
 * A short form from another language has other initials than the words before it: Group for the Support of Islam and
 * Muslims (JNIM). Then these must begin or end with what such groups are called.
 */
const beginningOfPhrase = (words: BlockWords, last: number, short: string): number => {
  if (!/^\p{Lu}{3,6}$/u.test(short)) return -1;
  let from = -1;
  for (let at = last; at >= 0 && at > last - MOST_WORDS; at--) {
    if (isCapital(words, at)) from = at;
    else if (!PASSED_OVER.test(surfaceAt(words, at))) break;
    if (words.tokens.gap[at] === PARTED) break;
  }
  if (from < 0 || last - from + 1 < FEWEST_WORDS) return -1;
  const named = GROUP.test(surfaceAt(words, from)) || isGroupWord(words, from) || isGroupWord(words, last);
  return named ? from : -1;
};

const draftAt = (words: BlockWords, last: number, short: string): Draft | null => {
  const initials = last < 0 ? -1 : beginningOf(words, last, lettersOf(short));
  const from = initials < 0 && last >= 0 ? beginningOfPhrase(words, last, short) : initials;
  if (from < 0 || from === last || isSmall(words, from)) return null;
  const { text, tokens } = words;
  const start = tokens.start[from] as number;
  const end = tokens.end[last] as number;
  let grouped = initials < 0;
  for (let at = from; at <= last && !grouped; at++) grouped = isGroupWord(words, at);
  if (!grouped || OF_A_STATE.test(text.slice(start, end))) return null;
  return {
    from,
    to: last,
    start,
    end,
    type: 'group',
    among: [],
    why: [phrase('why_named_with_its_initials', short)],
    core: null,
    spelledOut: true,
  };
};

const TOUCHES = /^["”“»]?\s*$/u;

/** Long forms of groups with their initials in brackets behind them: Such-and-such Front (SSF). */
export const draftLongForms = (words: BlockWords): Draft[] =>
  Array.from(words.text.matchAll(BRACKETED), ({ 1: short, index }) => ({ short: short as string, index }))
    .map(({ short, index }) => {
      const last = tokenFrom(words, index) - 1;
      const touches = last >= 0 && TOUCHES.test(words.text.slice(words.tokens.end[last], index));
      return touches ? draftAt(words, last, short) : null;
    })
    .filter((draft) => draft !== null);
