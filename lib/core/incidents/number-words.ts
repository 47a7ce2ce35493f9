import type { Range } from '../model/incident.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';

/** "3", "25–47", "up to 5", "12 or more". */
export const tellRange = ({ min, max }: Range): Phrase => {
  if (max === null) return min === 0 ? phrase('range_unknown') : phrase('range_or_more', min);
  if (min === max) return phrase('range_only', min);
  return min === 0 ? phrase('range_up_to', max) : phrase('range_between', min, max);
};
