import type { Range } from '#core/model/incident.ts';

const WHOLE = new Intl.NumberFormat('en-GB');

/** "1,204". */
export const writeNumber = (count: number): string => WHOLE.format(count);

/** "1 source", "3 sources". */
export const writeCount = (count: number, one: string, many: string = `${one}s`): string =>
  `${writeNumber(count)} ${count === 1 ? one : many}`;

/** "3", "25–47", "up to 5", "12 or more". */
export const writeRange = ({ min, max }: Range): string => {
  if (max === null) return min === 0 ? 'an unknown number' : `${writeNumber(min)} or more`;
  if (min === max) return writeNumber(min);
  return min === 0 ? `up to ${writeNumber(max)}` : `${writeNumber(min)}–${writeNumber(max)}`;
};

/** "a", "a and b", "a, b and c". */
export const writeList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The text with its first letter upper-cased. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
