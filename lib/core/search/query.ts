import { MONTHS } from './months.ts';
import { joinWords, readWords, type Word, withoutStopWords } from './words.ts';

/** More than these are not read: a pasted article is no question. */
export const MAX_TERMS = 12;

/** `open`: the last term is still being written, so that every word that begins with it is meant. */
export type Query = { terms: Word[]; open: boolean };

const DATE = /\b((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/g;
/** `2024-` and `2024-0`, on the way to a month. */
const HALF_DATE = /\b((?:19|20)\d\d)-0?$/;

const spellDate = (date: string, year: string, month: string, day: string | undefined): string => {
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${year} ${name} ${day === undefined ? '' : Number(day)}`;
};

/** Reads a query of any kind: what is neither letter nor digit parts words and means nothing else. Never throws. */
export const parseQuery = (text: string): Query => {
  const spelled = text.replace(HALF_DATE, '$1').replace(DATE, spellDate);
  const all = readWords(spelled).slice(0, 2 * MAX_TERMS);
  const terms = withoutStopWords(all).slice(0, MAX_TERMS);
  return { terms, open: /\S$/.test(text) && terms.at(-1) === all.at(-1) };
};

/** The terms from `from` to before `to` in one piece, as whole names are filed. */
export const joinTerms = ({ terms }: Query, from = 0, to = terms.length): string =>
  joinWords(terms.slice(from, to));
