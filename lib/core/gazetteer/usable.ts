import { tokenize } from '../text/tokens.ts';

/** Longer ones are sentences or attacks: the longest of the bundled gazetteer has 69 units. */
const LONGEST = 120;
const MOST_WORDS = 12;
const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069]/u;

/** Words that hold a sentence together: as a name they would mark every page. */
const SMALL_WORDS = new Set(
  (
    'a an the and or of in on at to for from by with is was are were be been has have had it its he she they we you i not no as this that ' +
    'le la les un une des du de et en est dans der die das ein eine und ist mit von el los las y es que un una di il lo e o da do ve bir ' +
    'في من على إلى عن و أو هو هي أن از به در که و این آن را است и в на с по к о не что это як та і з у до של את על לא הוא היא'
  ).split(' '),
);

/** In capitals it is an acronym: IS, OR. */
const isSmallWord = (text: string): boolean =>
  SMALL_WORDS.has(text.toLowerCase()) &&
  (text.length < 2 || text !== text.toUpperCase() || !/\p{Lu}/u.test(text));

/** Forms that are looked for; a gazetteer of more would take seconds to compile in a browser. */
export const MOST_FORMS = 50_000;

/** Why a text can be nobody's name, or null. Such forms are left out of the matcher. */
export const faultOfText = (text: string): string | null => {
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  if (text.length > LONGEST) return `alias “${shown}” is longer than ${LONGEST} characters`;
  if (CONTROLS.test(text)) return 'an alias has control characters in it';
  if (isSmallWord(text.trim())) return `alias “${shown}” is a word of every sentence`;
  const { count, start, end } = tokenize(text);
  if (count === 0) return `alias “${shown}” has no letter and no digit`;
  if (count > MOST_WORDS) return `alias “${shown}” has more than ${MOST_WORDS} words`;
  const units = Array.from({ length: count }, (_, at) => (end[at] as number) - (start[at] as number));
  const isShort = units.reduce((sum, length) => sum + length, 0) < 2;
  return isShort && !/\p{Script=Han}/u.test(text) ? `alias “${shown}” is a single character` : null;
};
