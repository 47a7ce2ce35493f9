import type { DatePrecision } from '#core/model/incident.ts';
import { say, wording } from './say.ts';

/**
 * "28 January 2024", "28 January 2024, 05:30 local", or, where the day is not known, "in January 2024", "in 2024"; a time
 * without a day says nothing and is left out.
 */
export const writeMoment = (isoDate: string, precision: DatePrecision, time: string | null): string => {
  if (precision !== 'day') return wording().when(isoDate, precision);
  const day = wording().date(isoDate, precision);
  return time === null ? day : say('date_at_local_time', day, time);
};

const MACHINE_LENGTH: Record<DatePrecision, number> = { day: 10, month: 7, year: 4 };

/** The value of a `<time datetime>`, cut to what is known: `2024-01-28`, `2024-01`, `2024`. */
export const machineDate = (isoDate: string, precision: DatePrecision): string =>
  isoDate.slice(0, MACHINE_LENGTH[precision]);
