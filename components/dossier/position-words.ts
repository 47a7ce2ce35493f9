import type { Position } from '#core/model/position.ts';
import { say } from '../shared/say.ts';

type Precision = Position['precision'];

/** What the point stands for, and how many decimals of a degree say no more than is known. */
const PRECISIONS: Record<Precision, { meaning: string; decimals: number }> = {
  site: { meaning: 'position_site', decimals: 4 },
  approx: { meaning: 'position_approx', decimals: 2 },
  town: { meaning: 'position_town', decimals: 2 },
  city: { meaning: 'position_city', decimals: 2 },
  area: { meaning: 'position_area', decimals: 1 },
  region: { meaning: 'position_region', decimals: 1 },
  country: { meaning: 'position_country', decimals: 0 },
  sea: { meaning: 'position_sea', decimals: 0 },
};

const NOWHERE: Partial<Record<Precision, string>> = {
  country: 'position_only_country',
  region: 'position_only_region',
  area: 'position_only_area',
  sea: 'position_only_sea',
};

type Sides = { positive: string; negative: string };
const LATITUDE: Sides = { positive: 'position_north', negative: 'position_south' };
const LONGITUDE: Sides = { positive: 'position_east', negative: 'position_west' };

const writeDegrees = (degrees: number, decimals: number, { positive, negative }: Sides): string =>
  say(degrees < 0 ? negative : positive, Math.abs(degrees).toFixed(decimals));

/** "33.79° N, 42.44° E, good to a few kilometres": never with more digits than are known. */
export const writePosition = ({ lat, lon, precision }: Position): string => {
  if (lat === null || lon === null) return say(NOWHERE[precision] ?? 'position_unrecorded');
  const { meaning, decimals } = PRECISIONS[precision];
  return say(
    'position_point',
    writeDegrees(lat, decimals, LATITUDE),
    writeDegrees(lon, decimals, LONGITUDE),
    say(meaning),
  );
};
