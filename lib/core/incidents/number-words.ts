import type { Range } from '../model/incident.ts';

const WHOLE = new Intl.NumberFormat('en-GB');

/** "1,204". */
export const writeNumber = (count: number): string => WHOLE.format(count);

/** "3", "25–47", "up to 5", "12 or more". */
export const writeRange = ({ min, max }: Range): string => {
  if (max === null) return min === 0 ? 'an unknown number' : `${writeNumber(min)} or more`;
  if (min === max) return writeNumber(min);
  return min === 0 ? `up to ${writeNumber(max)}` : `${writeNumber(min)}–${writeNumber(max)}`;
};
