import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCard } from '#core/incidents/build-card.ts';
import { buildSeries, seriesMonths } from '#core/incidents/series.ts';
import { dayOf, isoOf, MAX_DAY, monthOf, spanOf } from '#core/model/day.ts';
import { DATE_PRECISIONS, type Incident } from '#core/model/incident.ts';
import { incident, material } from './made-up.ts';

const monthIn = (isoMonth: string): number => monthOf(dayOf(`${isoMonth}-01`));
const seriesOf = (article: string, today: string) => buildSeries(new Map(), dayOf(article), dayOf(today));

test.for([
  ['read in its own month', '2024-06-10', '2024-06-11', '2022-07', 23],
  ['read three months later', '2024-06-10', '2024-09-01', '2022-10', 20],
  ['read years later', '2024-06-10', '2026-11-21', '2023-01', 17],
  ['of a day still to come', '2024-06-10', '2024-01-01', '2022-07', 23],
] as const)('an article %s', ([, article, today, from, at]) => {
  const series = seriesOf(article, today);
  expect(series).toMatchObject({ from, article: at });
  expect(series.counts).toHaveLength(24);
});

test('counts stand at their months, and those outside of them nowhere', () => {
  const months = new Map([
    [monthIn('2022-06'), 9],
    [monthIn('2022-07'), 1],
    [monthIn('2024-06'), 3],
    [monthIn('2024-07'), 9],
  ]);
  const { counts } = buildSeries(months, dayOf('2024-06-10'), dayOf('2024-06-11'));
  expect(counts.map((count, at) => [at, count]).filter(([, count]) => count)).toEqual([
    [0, 1],
    [23, 3],
  ]);
});

const anyDay = fc.integer({ min: 0, max: MAX_DAY });
test('whatever the days, the article’s month is one of the 24, and at most six come after it', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (article, today) => {
      const { from, to } = seriesMonths(article, today);
      const { article: at, counts } = buildSeries(new Map(), article, today);
      expect(from + at).toBe(monthOf(article));
      expect(to - from + 1).toBe(counts.length);
      expect(at).toBeGreaterThanOrEqual(17);
      expect(at).toBeLessThanOrEqual(23);
    }),
  );
});

const incidents = fc.uniqueArray(
  fc.record({
    id: fc.nat(10_000).map((number) => `i-${number}`),
    date: fc.integer({ min: dayOf('2021-01-01'), max: dayOf('2025-12-31') }).map(isoOf),
    precision: fc.constantFrom(...DATE_PRECISIONS),
  }),
  { maxLength: 8, selector: ({ id }) => id },
);

/** The counts by month as the store keeps them. */
const rollUp = (all: Incident[]): Map<number, number> => {
  const months = new Map<number, number>();
  for (const { date, precision } of all) {
    const month = monthOf(spanOf(date, precision).last);
    if (precision !== 'year') months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
};

test('the series of a card never counts what its incidents contradict', () => {
  const article = fc.integer({ min: dayOf('2023-01-01'), max: dayOf('2024-12-31') }).map(isoOf);
  fc.assert(
    fc.property(incidents, article, (records, day) => {
      const all = records.map(({ date, ...rest }) => incident(date, rest));
      const { question } = material([]);
      const card = buildCard(
        material(all, {
          question: { ...question, asOf: { day, method: 'meta' } },
          totals: { before: 0, after: 0, lately: 0 },
          months: rollUp(all),
          today: '2026-01-31',
        }),
      );
      const { series } = card;
      const shown = [...card.around, ...card.past, ...card.samePeriod, ...card.later];
      series.counts.forEach((count, at) => {
        const month = monthIn(series.from) + at;
        const inMonth = ({ date, precision }: Pick<Incident, 'date' | 'precision'>): boolean =>
          precision !== 'year' && monthOf(dayOf(date)) === month;
        expect(count).toBe(all.filter(inMonth).length);
        expect(count).toBeGreaterThanOrEqual(shown.filter(inMonth).length);
      });
      for (const { date, precision } of [...card.past, ...card.around])
        expect(spanOf(date, precision).last).toBeLessThanOrEqual(dayOf(day));
    }),
  );
});
