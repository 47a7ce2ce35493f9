import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, monthOf } from '#core/model/day.ts';
import { DATE_PRECISIONS, type Incident } from '#core/model/incident.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { countMonths } from '#store/months.ts';
import { findOrdinal } from '#store/ordinals.ts';
import { freshStore } from './fresh-store.ts';
import { incidentOf, snapshotOf } from './records.ts';

const PLACES = ['asad', 'tanf', 'harir'];
const incidents = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      date: fc.constantFrom(
        '2023-11-30',
        '2023-12-31',
        '2024-01-01',
        '2024-01-28',
        '2024-02-29',
        '2024-12-31',
      ),
      precision: fc.constantFrom(...DATE_PRECISIONS),
      places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1 }),
    })
    .map(({ id, date, precision, places: [place = 'asad', ...otherPlaces] }) =>
      incidentOf(id, date, { precision, place, otherPlaces }),
    ),
  { selector: ({ id }) => id },
);

const ordinalsOf = async (store: Store, places: string[]): Promise<number[]> =>
  (await Promise.all(places.map((place) => findOrdinal(store, `trial:${place}`)))).filter(
    (ordinal) => ordinal !== undefined,
  );

const countedBy = (all: Incident[], places: string[], from: number, to: number): Map<number, number> => {
  const months = all
    .filter(({ place, otherPlaces }) => [place, ...otherPlaces].some((one) => places.includes(one)))
    .filter(({ precision }) => precision !== 'year')
    .map(({ date }) => monthOf(dayOf(date)))
    .filter((month) => from <= month && month <= to);
  return new Map([...Map.groupBy(months, (month) => month)].map(([month, { length }]) => [month, length]));
};

const sorted = (counts: Map<number, number>) => [...counts].sort(([one], [other]) => one - other);

test('incidents of several entities are counted once a month, whatever they share', async () => {
  const december = monthOf(dayOf('2023-12-01'));
  const someMonth = fc.integer({ min: december - 2, max: december + 13 });
  await fc.assert(
    fc.asyncProperty(
      incidents,
      fc.subarray(PLACES),
      someMonth,
      someMonth,
      async (all, places, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const store = await freshStore();
        await applyFeed(store, snapshotOf('trial', 1, all), { now: '2024-05-01T12:00:00.000Z' });
        const counts = await countMonths(store, await ordinalsOf(store, places), from, to);
        expect(sorted(counts)).toEqual(sorted(countedBy(all, places, from, to)));
        store.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('months before the first and after the last that can be kept are empty, and are nobody else’s', async () => {
  const store = await freshStore();
  const all = [incidentOf('first', '1900-01-01'), incidentOf('other', '2024-01-01', { place: 'tanf' })];
  await applyFeed(store, snapshotOf('trial', 1, all), { now: '2024-05-01T12:00:00.000Z' });
  const ordinals = await ordinalsOf(store, ['asad']);
  expect(await countMonths(store, ordinals, -24, 5_000)).toEqual(new Map([[0, 1]]));
});
