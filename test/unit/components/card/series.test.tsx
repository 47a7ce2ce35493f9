import { describe, expect, it } from 'vitest';
import { captionSeries, describeSeries, monthAt } from '#components/card/series-words.ts';
import type { Series } from '#core/incidents/card-view.ts';
import { readyState } from '#test/gallery/states.ts';
import { renderReady, textsOf } from './render.tsx';

const base = readyState('base');
const article = { day: '2024-02-10', method: 'json-ld' } as const;
const series: Series = { from: '2023-11', counts: [1, 0, 0, 4, 2], article: 3 };
const drawn = (changed: Series) => renderReady({ ...base, series: changed, asOf: article });

describe('the months', () => {
  it('run on over the turn of the year', () => {
    expect([0, 1, 2, 13].map((index) => monthAt(series, index))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-12',
    ]);
  });

  it('are told in a sentence with the sum, the peak and the article’s month', () => {
    expect(describeSeries(series, article)).toBe(
      'Incidents a month from November 2023 to March 2024: 7 in all, at most 4 in a month, first in February 2024; in February 2024, the month of this article, 4.',
    );
    expect(captionSeries(series)).toBe('7 incidents in 5 months, most in February 2024 (4)');
    expect(captionSeries({ ...series, counts: [0, 0, 2, 0, 0] })).toBe(
      '2 incidents in 5 months, in January 2024',
    );
    expect(captionSeries({ ...series, counts: [2, 0, 2, 1, 0] })).toBe(
      '5 incidents in 5 months, at most 2 in a month',
    );
  });
});

describe('the drawing', () => {
  it('has a bar for each month with incidents, as high as there are, hollow after the article', () => {
    const root = drawn(series);
    const bars = [...root.querySelectorAll('svg.bars rect')];
    const heights = bars.map((bar) => Number(bar.getAttribute('height')));
    expect(heights.map((height) => height / Math.max(...heights))).toEqual([0.25, 1, 0.5]);
    expect(bars.map((bar) => bar.hasAttribute('data-later'))).toEqual([false, false, true]);
  });

  it('is an image with a name, and its numbers stand in a table', () => {
    const root = drawn(series);
    const image = root.querySelector('svg.bars');
    expect(image?.getAttribute('role')).toBe('img');
    expect(image?.getAttribute('aria-label')).toBe(describeSeries(series, article));
    expect(textsOf(root, '.months tbody tr')).toEqual(['202310', '2024042']);
  });

  it('is left out where no incident is dated to a month of it', () => {
    expect(drawn({ ...series, counts: [0, 0, 0, 0, 0] }).querySelector('.series')).toBeNull();
  });
});
