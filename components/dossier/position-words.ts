import type { Position } from '#core/model/position.ts';

type Precision = Position['precision'];

/** What the point stands for, and how many decimals of a degree say no more than is known. */
const PRECISIONS: Record<Precision, { words: string; decimals: number }> = {
  site: { words: 'the site itself', decimals: 4 },
  approx: { words: 'good to a few kilometres', decimals: 2 },
  town: { words: 'the middle of the town', decimals: 2 },
  city: { words: 'the middle of the city', decimals: 2 },
  area: { words: 'somewhere in the area', decimals: 1 },
  region: { words: 'somewhere in the region', decimals: 1 },
  country: { words: 'no closer than the country', decimals: 0 },
  sea: { words: 'at sea', decimals: 0 },
};

const NOWHERE: Partial<Record<Precision, string>> = {
  country: 'Known no closer than the country',
  region: 'Known no closer than the region',
  area: 'Known no closer than the area',
  sea: 'At sea, the spot is not known',
};

const writeDegrees = (degrees: number, decimals: number, [positive, negative]: [string, string]): string =>
  `${Math.abs(degrees).toFixed(decimals)}° ${degrees < 0 ? negative : positive}`;

/** "33.79° N, 42.44° E, good to a few kilometres": never with more digits than are known. */
export const writePosition = ({ lat, lon, precision }: Position): string => {
  if (lat === null || lon === null) return NOWHERE[precision] ?? 'The point is not recorded';
  const { words, decimals } = PRECISIONS[precision];
  return `${writeDegrees(lat, decimals, ['N', 'S'])}, ${writeDegrees(lon, decimals, ['E', 'W'])}, ${words}`;
};
