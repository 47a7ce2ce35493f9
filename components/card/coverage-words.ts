import type { Coverage } from '#core/feed/manifest.ts';
import { tellListed } from '#core/incidents/coverage.ts';
import { say, sayCount, wording } from '../shared/say.ts';

const LEVELS: Record<Coverage['level'], { word: string; meaning: string }> = {
  dense: { word: 'coverage_dense', meaning: 'coverage_dense_meaning' },
  partial: { word: 'coverage_partial', meaning: 'coverage_partial_meaning' },
  thin: { word: 'coverage_thin', meaning: 'coverage_thin_meaning' },
  landmarks: { word: 'coverage_landmarks', meaning: 'coverage_landmarks_meaning' },
};

/** From the fullest to the barest. */
const ORDER: readonly Coverage['level'][] = ['dense', 'partial', 'thin', 'landmarks'];

const writeRow = (row: Coverage): string =>
  row.listed === 0
    ? say('coverage_nothing_here')
    : say('coverage_level_listed', say(LEVELS[row.level].word), tellListed(row));

/** "Coverage here: partial, about 78 of more than 170 listed"; of several rows, which may overlap, only how full they are. */
export const writeCoverage = (rows: Coverage[]): string => {
  const [first] = rows;
  if (first === undefined) return say('coverage_none_here');
  if (rows.length === 1) return writeRow(first);
  const levels = ORDER.filter((level) => rows.some((row) => row.level === level));
  return say('coverage_of_level', wording().list(levels.map((level) => say(LEVELS[level].word))));
};

/** "Partial: a part is listed". */
export const writeLevel = ({ level, listed }: Coverage): string =>
  say(listed === 0 ? 'coverage_nothing_listed' : LEVELS[level].meaning);

/** "Data 9 days old". */
export const writeAge = (days: number): string =>
  days === 0 ? say('coverage_age_today') : sayCount('coverage_age', days);
