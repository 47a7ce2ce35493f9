import type { Coverage } from '#core/feed/manifest.ts';
import { tellListed } from '#core/incidents/coverage.ts';
import { say, sayCount } from '../shared/say.ts';

const LEVELS: Record<Coverage['level'], { word: string; meaning: string }> = {
  dense: { word: 'coverage_dense', meaning: 'coverage_dense_meaning' },
  partial: { word: 'coverage_partial', meaning: 'coverage_partial_meaning' },
  thin: { word: 'coverage_thin', meaning: 'coverage_thin_meaning' },
  landmarks: { word: 'coverage_landmarks', meaning: 'coverage_landmarks_meaning' },
};

/** From the fullest to the barest. */
const ORDER: readonly Coverage['level'][] = ['dense', 'partial', 'thin', 'landmarks'];

const byFullness = (one: Coverage, other: Coverage): number =>
  ORDER.indexOf(one.level) - ORDER.indexOf(other.level) || other.listed - one.listed;

/** "Partial", or "thin to dense": what is full of one matter is not full of all that happened there. */
const writeLevels = (sorted: Coverage[]): string => {
  const words = new Set(sorted.map(({ level }) => say(LEVELS[level].word)));
  const [fullest = '', ...others] = words;
  const barest = others.at(-1);
  return barest === undefined ? fullest : say('coverage_levels', barest, fullest);
};

/**
 * "Coverage here: thin to partial, about 78 of more than 170 listed; 1 more entry": how full the rows are, which may
 * overlap, and what the fullest of them lists.
 */
export const writeCoverage = (rows: Coverage[]): string => {
  if (rows.length === 0) return say('coverage_none_here');
  const sorted = rows.toSorted(byFullness);
  const fullest = sorted.find(({ listed }) => listed > 0);
  if (fullest === undefined) return say('coverage_nothing_here');
  const told = say('coverage_level_listed', writeLevels(sorted), tellListed(fullest));
  return rows.length === 1 ? told : sayCount('coverage_and_entries', rows.length - 1, told);
};

/** "Partial: a part is listed". */
export const writeLevel = ({ level, listed }: Coverage): string =>
  say(listed === 0 ? 'coverage_nothing_listed' : LEVELS[level].meaning);

/** "Data 9 days old". */
export const writeAge = (days: number): string =>
  days === 0 ? say('coverage_age_today') : sayCount('coverage_age', days);
