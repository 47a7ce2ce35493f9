import type { DatePrecision } from '#core/model/incident.ts';

const LOCALE = 'en-GB';

/** A date is a local day without a zone: UTC in and out keeps it from shifting by the reader's own zone. */
const formatterFor = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' });

const SHORT_DAY = formatterFor({ day: 'numeric', month: 'short', year: 'numeric' });
const LONG: Record<DatePrecision, Intl.DateTimeFormat> = {
  day: formatterFor({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: formatterFor({ month: 'long', year: 'numeric' }),
  year: formatterFor({ year: 'numeric' }),
};

const instantOf = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);

/** "28 January 2024", "January 2024" or "2024"; never a part that is not known. `isoDate` is `2024-01-28`. */
export const writeDate = (isoDate: string, precision: DatePrecision): string =>
  LONG[precision].format(instantOf(isoDate));

/** "28 Jan 2024", for a date known to the day. */
export const writeShortDay = (isoDate: string): string => SHORT_DAY.format(instantOf(isoDate));

/** "October 2023" of the month `2023-10`. */
export const writeMonth = (isoMonth: string): string => LONG.month.format(instantOf(`${isoMonth}-01`));

/** "on 28 January 2024", "in January 2024", "in 2024". */
export const writeWhen = (isoDate: string, precision: DatePrecision): string =>
  `${precision === 'day' ? 'on' : 'in'} ${writeDate(isoDate, precision)}`;

/** "28 January 2024, 05:30 local"; a time without a day says nothing and is left out. */
export const writeMoment = (isoDate: string, precision: DatePrecision, time: string | null): string =>
  precision === 'day' && time !== null
    ? `${writeDate(isoDate, precision)}, ${time} local`
    : writeDate(isoDate, precision);

const MACHINE_LENGTH: Record<DatePrecision, number> = { day: 10, month: 7, year: 4 };

/** The value of a `<time datetime>`, cut to what is known: `2024-01-28`, `2024-01`, `2024`. */
export const machineDate = (isoDate: string, precision: DatePrecision): string =>
  isoDate.slice(0, MACHINE_LENGTH[precision]);

const INSTANT = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** "28 Jan, 14:05" by the reader's own clock, of an ISO time. */
export const writeInstant = (isoTime: string): string => INSTANT.format(new Date(isoTime));
