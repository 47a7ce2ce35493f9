import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, monthOf } from '#core/model/day.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { findOrdinal } from '#store/ordinals.ts';
import { countByMonth } from '#store/rollups.ts';
import { freshStore } from './fresh-store.ts';
import { incidentOf, snapshotOf } from './records.ts';

const places = fc.constantFrom('asad', 'tanf', 'harir');
const incident = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    date: fc.constantFrom('2023-12-31', '2024-01-01', '2024-01-28', '2024-02-29', '2024-07-05'),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    place: places,
    otherPlaces: fc.array(places, { maxLength: 2 }),
    weapons: fc.array(fc.constantFrom('shahed', 'qasef'), { maxLength: 2 }),
  })
  .map(({ id, date, ...rest }) => incidentOf(id, date, rest));
const snapshots = fc.array(
  fc.record({
    feed: fc.constantFrom('one', 'two'),
    incidents: fc.uniqueArray(incident, { selector: (row) => row.id, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const recount = async (store: Store): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const { feed, incident } of await store.incidents.toArray()) {
    if (incident.precision === 'year') continue;
    for (const key of entitiesOf(feed, incident)) {
      const at = `${key} ${monthOf(dayOf(incident.date))}`;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
};

const rolledUp = async (store: Store): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const { key, ordinal } of await store.ordinals.toArray()) {
    for (const [month, count] of await countByMonth(store, ordinal, 0, 4_095))
      counts.set(`${key} ${month}`, count);
  }
  return counts;
};

const sorted = (counts: Map<string, number>) => [...counts].sort(([one], [other]) => (one < other ? -1 : 1));

test('after any sequence of snapshots the rollups are what a recount gives, and ordinals never change', async () => {
  await fc.assert(
    fc.asyncProperty(snapshots, async (sequence) => {
      const store = await freshStore();
      const seen = new Map<string, number>();
      for (const [at, { feed, incidents }] of sequence.entries()) {
        await applyFeed(store, snapshotOf(feed, at + 1, incidents), { now: '2024-02-01T12:00:00.000Z' });
        expect(sorted(await rolledUp(store))).toEqual(sorted(await recount(store)));
        for (const [key, ordinal] of seen)
          expect(await findOrdinal(store, key as `${string}:${string}`)).toBe(ordinal);
        for (const { key, ordinal } of await store.ordinals.toArray()) seen.set(key, ordinal);
      }
      store.close();
    }),
    { numRuns: 30 },
  );
});

test('months of an entity are read between two ends, both included', async () => {
  const store = await freshStore();
  const dates = ['2023-12-31', '2024-01-01', '2024-01-31', '2024-03-01', '2024-04-01'];
  const incidents = dates.map((date, at) => incidentOf(`i${at}`, date));
  await applyFeed(store, snapshotOf('trial', 1, incidents), { now: '2024-05-01T12:00:00.000Z' });
  const ordinal = (await findOrdinal(store, 'trial:asad')) ?? -1;
  const january = monthOf(dayOf('2024-01-01'));
  expect(await countByMonth(store, ordinal, january, january + 2)).toEqual(
    new Map([
      [january, 2],
      [january + 2, 1],
    ]),
  );
});
