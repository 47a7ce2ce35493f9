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

/**
 * "28 incidents in 24 months, most in January 2024 (9)"; where several months have as many, "at most 2 in a month"; where
 * one month has them all, "in July 2025".
 */
export const captionSeries = (series: Series): string => {
  const { counts } = series;
  const peak = peakOf(series);
  const highest = counts[peak] ?? 0;
  const count = sayCount('card_incident_count', totalOf(series));
  const period = sayCount('card_month_count', counts.length);
  if (counts.filter((month) => month === highest).length > 1)
    return say('card_series_at_most', count, period, highest);
  return totalOf(series) === highest
    ? say('card_series_single', count, period, monthWord(series, peak))
    : say('card_series_caption', count, period, monthWord(series, peak), highest);
};
