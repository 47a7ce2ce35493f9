import type { DatePrecision } from '../model/incident.ts';

/** What a place in a message is filled with; a text stands as it is, a number and a date are written in the reader's language. */
export type Filling = string | number | Phrase | { date: string; precision: DatePrecision };

/**
 * Something to be said to the reader, in no language yet: the name of a message and what fills its places. Where it is
 * `counted`, its first filling is a number that chooses the plural.
 */
export type Phrase = { message: string; counted: boolean; fillings: readonly Filling[] };

export const phrase = (message: string, ...fillings: Filling[]): Phrase => ({
  message,
  counted: false,
  fillings,
});

/** A phrase about `count` things. */
export const counted = (message: string, count: number, ...fillings: Filling[]): Phrase => ({
  message,
  counted: true,
  fillings: [count, ...fillings],
});
