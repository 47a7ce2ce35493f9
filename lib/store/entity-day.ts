import { type Day, MAX_DAY } from '#core/model/day.ts';

const DAYS = MAX_DAY + 1;
const MONTHS = 2 ** 12;

/**
 * One number for an entity and a day, later days first: the entities of an incident are indexed by it, so that "the
 * newest before a day" is a range read forwards, without a filter and without a backward cursor.
 */
export const entityDay = (ordinal: number, day: Day): number => ordinal * DAYS + (MAX_DAY - day);

export const ordinalOf = (key: number): number => Math.floor(key / DAYS);
export const dayIn = (key: number): Day => MAX_DAY - (key % DAYS);

/** One number for an entity and a month, counted from January 1900; earlier months first. */
export const entityMonth = (ordinal: number, month: number): number => ordinal * MONTHS + month;
