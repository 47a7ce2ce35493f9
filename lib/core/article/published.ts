import type { AsOf } from '../model/as-of.ts';
import { type DateEvidence, findDate } from './page-dates.ts';

/**
 * The day as of which a page is to be read, and how it is known: as the page gives it, else the day of reading. `today`
 * is an ISO date.
 */
export const findPublished = (evidence: DateEvidence, today: string): AsOf => {
  const found = findDate(evidence, 'published', today);
  return found ? { day: found.day, method: found.method } : { day: today, method: 'reading' };
};
