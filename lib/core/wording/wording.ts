import type { DatePrecision } from '../model/incident.ts';
import { createDateWriter, type DateWriter } from './dates.ts';
import type { Filling, Phrase } from './phrase.ts';

/** The text of a message with its places filled, or an empty text where there is no such message. */
export type Lookup = (message: string, fillings: string[]) => string;

/** The interface's texts in one language. All but the lookup itself is done here, so that tests and tools word alike. */
export type Wording = DateWriter & {
  /** The language as a tag for `lang` attributes, and which way it runs. */
  language: string;
  direction: 'ltr' | 'rtl';
  say: (message: string, ...fillings: Filling[]) => string;
  /** Says it of a number of things, which is also the first filling. */
  sayCount: (message: string, count: number, ...fillings: Filling[]) => string;
  tell: (phrase: Phrase) => string;
  /** The message cut at its places: texts at even places of the list, at odd ones the number of the filling, from 0. */
  cut: (message: string, places: number, count?: number) => (string | number)[];
  number: (value: number) => string;
  /** "a", "a and b", "a, b and c". */
  list: (items: readonly string[]) => string;
  /** "a", "a or b", "a, b or c". */
  choice: (items: readonly string[]) => string;
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/u;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u058f]/u;

/** Isolates what runs the other way, so that it does not scatter the words around it. */
const isolate = (text: string, direction: 'ltr' | 'rtl'): string =>
  (direction === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(text) ? `\u2068${text}\u2069` : text;

/** Private characters that no text has, one for each place. */
const PLACES = ['\ue000', '\ue001', '\ue002', '\ue003', '\ue004', '\ue005', '\ue006', '\ue007', '\ue008'];

/** Words everything by the messages that the lookup finds; the messages name their own language. */
export const createWording = (lookup: Lookup): Wording => {
  const language = lookup('language', []) || 'en';
  const locale = lookup('locale', []) || language;
  const direction = lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr';
  const dates = createDateWriter(locale, (message, filling) => lookup(message, [filling]));
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });

  const fill = (filling: Filling): string => {
    if (typeof filling === 'number') return numbers.format(filling);
    if (typeof filling === 'string') return isolate(filling, direction);
    if ('date' in filling) return dates.date(filling.date, filling.precision satisfies DatePrecision);
    return tell(filling);
  };
  const lookupCounted = (message: string, count: number, fillings: string[]): string =>
    lookup(`${message}_${plurals.select(count)}`, fillings) || lookup(`${message}_other`, fillings);
  const say: Wording['say'] = (message, ...fillings) => lookup(message, fillings.map(fill));
  const sayCount: Wording['sayCount'] = (message, count, ...fillings) =>
    lookupCounted(message, count, [count, ...fillings].map(fill));
  const tell: Wording['tell'] = ({ message, counted, fillings }) => {
    const [count] = fillings;
    return counted && typeof count === 'number'
      ? lookupCounted(message, count, fillings.map(fill))
      : say(message, ...fillings);
  };
  const cut: Wording['cut'] = (message, places, count) => {
    const marks = PLACES.slice(0, places);
    const text = count === undefined ? lookup(message, marks) : lookupCounted(message, count, marks);
    return text.split(/([\ue000-\ue008])/u).map((part, at) => (at % 2 ? PLACES.indexOf(part) : part));
  };
  return {
    ...dates,
    language,
    direction,
    say,
    sayCount,
    tell,
    cut,
    number: (value) => numbers.format(value),
    list: (items) => and.format(items.map((item) => isolate(item, direction))),
    choice: (items) => or.format(items.map((item) => isolate(item, direction))),
  };
};
