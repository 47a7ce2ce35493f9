import type { DatePrecision } from '../model/incident.ts';

/** Writes dates in one language; ISO dates are local days without a zone. */
export type DateWriter = {
  /** "28 January 2024", "January 2024" or "2024"; never a part that is not known. `isoDate` is `2024-01-28`. */
  date: (isoDate: string, precision: DatePrecision) => string;
  /** "on 28 January 2024", "in January 2024", "in 2024". */
  when: (isoDate: string, precision: DatePrecision) => string;
  /** "28 Jan 2024", for a date known to the day. */
  shortDay: (isoDate: string) => string;
  /** "October 2023" of the month `2023-10`. */
  month: (isoMonth: string) => string;
  /** "28 Jan, 14:05" by the reader's own clock, of an ISO time. */
  instant: (isoTime: string) => string;
  /** "28 January 2024 at 14:05 UTC" by the reader's own clock, of an ISO time. */
  longInstant: (isoTime: string) => string;
};

const LONG: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const INSTANT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
const LONG_INSTANT: Intl.DateTimeFormatOptions = {
  ...LONG.day,
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

const WHEN: Record<DatePrecision, string> = { day: 'on_day', month: 'in_month', year: 'in_year' };

const instantOf = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);

/** A date is a local day without a zone: UTC in and out keeps it from shifting by the reader's own zone. */
export const createDateWriter = (
  locale: string,
  say: (message: string, filling: string) => string,
): DateWriter => {
  const made = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  const formatter = (options: Intl.DateTimeFormatOptions, zone?: 'UTC'): Intl.DateTimeFormat => {
    const known =
      made.get(options) ?? new Intl.DateTimeFormat(locale, zone ? { ...options, timeZone: zone } : options);
    made.set(options, known);
    return known;
  };
  const date: DateWriter['date'] = (isoDate, precision) =>
    formatter(LONG[precision], 'UTC').format(instantOf(isoDate));
  return {
    date,
    when: (isoDate, precision) => say(WHEN[precision], date(isoDate, precision)),
    shortDay: (isoDate) => formatter(SHORT_DAY, 'UTC').format(instantOf(isoDate)),
    month: (isoMonth) => date(`${isoMonth}-01`, 'month'),
    instant: (isoTime) => formatter(INSTANT).format(new Date(isoTime)),
    longInstant: (isoTime) => formatter(LONG_INSTANT).format(new Date(isoTime)),
  };
};
