import type { Series } from '#core/incidents/card-view.ts';
import type { AsOf } from '#core/model/as-of.ts';
import { say, sayCount, wording } from '../shared/say.ts';
import { anchorOf } from './telling-words.ts';

/** The ISO month that lies `index` months after the first of the series. */
export const monthAt = ({ from }: Series, index: number): string => {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + index;
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${month}`;
};

export const totalOf = ({ counts }: Series): number => counts.reduce((sum, count) => sum + count, 0);

/** The first of the months with most incidents, by its place in the series. */
export const peakOf = ({ counts }: Series): number => counts.indexOf(Math.max(...counts));

const monthWord = (series: Series, index: number): string => wording().month(monthAt(series, index));

/** The whole drawing in a sentence, for those who do not see it. */
export const describeSeries = (series: Series, asOf: AsOf): string => {
  const { counts, article } = series;
  const peak = peakOf(series);
  return say(
    'card_series',
    monthWord(series, 0),
    monthWord(series, counts.length - 1),
    totalOf(series),
    monthWord(series, peak),
    counts[peak] ?? 0,
    monthWord(series, article),
    anchorOf(asOf),
    counts[article] ?? 0,
  );
};

/** "28 incidents in 24 months, most in January 2024 (9)". */
export const captionSeries = (series: Series): string => {
  const peak = peakOf(series);
  const highest = series.counts[peak] ?? 0;
  const head = [
    sayCount('card_incident_count', totalOf(series)),
    sayCount('card_month_count', series.counts.length),
    monthWord(series, peak),
  ] as const;
  return totalOf(series) === highest
    ? say('card_series_single', ...head)
    : say('card_series_caption', ...head, highest);
};
