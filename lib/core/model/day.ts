import type { DatePrecision } from './incident.ts';

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1900, 0, 1);

/** Days since 1 January 1900, so that three and a half centuries fit into 17 bits. */
export type Day = number;
export const MAX_DAY: Day = 2 ** 17 - 1;

/** The day number of an ISO date, clamped to what the store can hold. */
export const dayOf = (isoDate: string): Day => {
  const day = Math.floor((Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) - EPOCH) / MS_PER_DAY);
  return Math.min(Math.max(day, 0), MAX_DAY);
};

export const isoOf = (day: Day): string => new Date(EPOCH + day * MS_PER_DAY).toISOString().slice(0, 10);

/** Months since January 1900. */
export const monthOf = (day: Day): number => {
  const date = new Date(EPOCH + day * MS_PER_DAY);
  return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
};

/** The first day of a month counted from January 1900. */
export const firstDayOf = (month: number): Day => dayOf(new Date(Date.UTC(1900, month, 1)).toISOString());

/** First and last day on which something dated so precisely may have happened. */
export const spanOf = (isoDate: string, precision: DatePrecision): { first: Day; last: Day } => {
  const day = dayOf(isoDate);
  if (precision === 'day') return { first: day, last: day };
  const month = precision === 'month' ? monthOf(day) : monthOf(day) - (monthOf(day) % 12);
  const months = precision === 'month' ? 1 : 12;
  return { first: firstDayOf(month), last: firstDayOf(month + months) - 1 };
};
