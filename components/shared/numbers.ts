import { writeNumber } from '#core/incidents/number-words.ts';

/** "1 source", "3 sources". */
export const writeCount = (count: number, one: string, many: string = `${one}s`): string =>
  `${writeNumber(count)} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const writeList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The text with its first letter upper-cased. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
