import * as v from 'valibot';

export const PLACE_PRECISIONS = [
  'site',
  'approx',
  'town',
  'city',
  'area',
  'region',
  'country',
  'sea',
] as const;

const degrees = (most: number) =>
  v.optional(v.nullable(v.pipe(v.number(), v.minValue(-most), v.maxValue(most))), null);

/**
 * Where something is, in degrees, and how exactly that is known. `approx` is good to a few kilometres. A country, region
 * or sea may have no point: then `lat` and `lon` are both null.
 */
export const positionSchema = v.pipe(
  v.object({ lat: degrees(90), lon: degrees(180), precision: v.picklist(PLACE_PRECISIONS) }),
  v.check((position) => (position.lat === null) === (position.lon === null), 'lat and lon belong together'),
);
export type Position = v.InferOutput<typeof positionSchema>;
