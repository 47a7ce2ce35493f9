import { type Day, monthOf } from '../model/day.ts';
import type { Series } from './card-view.ts';

/** How many months a series has. */
const MONTHS = 24;
/** As many of them as there are may come after the article's, so that what followed can be seen to have. */
const AFTER = 6;

/**
 * The months that a series is of, both included, as months since January 1900: the last is that of the day of reading or
 * six months after the article's, whichever is earlier, but never before the article's.
 */
export const seriesMonths = (article: Day, today: Day): { from: number; to: number } => {
  const month = monthOf(article);
  const to = Math.max(month, Math.min(monthOf(today), month + AFTER));
  return { from: to - MONTHS + 1, to };
};

const isoMonth = (month: number): string => new Date(Date.UTC(1900, month)).toISOString().slice(0, 7);

/** The series of a card out of counts by month since January 1900. */
export const buildSeries = (months: ReadonlyMap<number, number>, article: Day, today: Day): Series => {
  const { from } = seriesMonths(article, today);
  return {
    from: isoMonth(from),
    counts: Array.from({ length: MONTHS }, (_, at) => months.get(from + at) ?? 0),
    article: monthOf(article) - from,
  };
};
