import { expect, test } from 'vitest';
import { dayOf } from '#core/model/day.ts';
import { applyFeed } from '#store/apply-feed.ts';
import { findChildren } from '#store/entities.ts';
import { countWithin, findAfter, findNewest, findWithin } from '#store/incidents-of-entity.ts';
import { findOrdinal } from '#store/ordinals.ts';
import type { IncidentRow } from '#store/rows.ts';
import { freshStore } from './fresh-store.ts';
import { entityOf, incidentOf, snapshotOf } from './records.ts';

const incidents = [
  incidentOf('jan-05', '2024-01-05'),
  incidentOf('elsewhere', '2024-01-06', { place: 'tanf' }),
  incidentOf('jan-20', '2024-01-20', { place: 'tanf', otherPlaces: ['asad'] }),
  incidentOf('in-january', '2024-01-02', { precision: 'month' }),
  incidentOf('in-2024', '2024-01-01', { precision: 'year' }),
  incidentOf('feb-02', '2024-02-02'),
  incidentOf('mar-03', '2024-03-03', { otherPlaces: ['asad', 'tanf'] }),
];

const filled = async () => {
  const store = await freshStore();
  const entities = [
    entityOf('asad'),
    entityOf('tanf', { parent: 'asad' }),
    entityOf('harir', { parent: 'asad' }),
  ];
  await applyFeed(store, snapshotOf('trial', 1, incidents, entities), { now: '2024-05-01T12:00:00.000Z' });
  await applyFeed(store, snapshotOf('other', 1, incidents, entities), { now: '2024-05-01T12:00:00.000Z' });
  const [asad, tanf] = [await findOrdinal(store, 'trial:asad'), await findOrdinal(store, 'trial:tanf')];
  return { store, asad: asad ?? -1, tanf: tanf ?? -1 };
};
const ids = (rows: IncidentRow[]) => rows.map((row) => row.incident.id);

test('the newest before a day come newest first; what may still be to come is not among them', async () => {
  const { store, asad } = await filled();
  expect(ids(await findNewest(store, asad, dayOf('2024-01-25'), 10))).toEqual(['jan-20', 'jan-05']);
  expect(ids(await findNewest(store, asad, dayOf('2024-01-31'), 10))).toEqual([
    'in-january',
    'jan-20',
    'jan-05',
  ]);
  expect(ids(await findNewest(store, asad, dayOf('2024-02-02'), 2))).toEqual(['feb-02', 'in-january']);
});

test('those that came after a day come oldest first', async () => {
  const { store, asad } = await filled();
  expect(ids(await findAfter(store, asad, dayOf('2024-01-25'), 2))).toEqual(['in-january', 'feb-02']);
  expect(ids(await findAfter(store, asad, dayOf('2024-02-02'), 10))).toEqual(['mar-03', 'in-2024']);
});

test('a range of days holds both its ends', async () => {
  const { store, asad } = await filled();
  expect(ids(await findWithin(store, asad, dayOf('2024-01-20'), dayOf('2024-02-02')))).toEqual([
    'feb-02',
    'in-january',
    'jan-20',
  ]);
});

test('counting over several entities counts an incident once', async () => {
  const { store, asad, tanf } = await filled();
  const year = [dayOf('2024-01-01'), dayOf('2024-12-31')] as const;
  expect(await countWithin(store, [asad], ...year)).toBe(6);
  expect(await countWithin(store, [tanf], ...year)).toBe(3);
  expect(await countWithin(store, [asad, tanf], ...year)).toBe(7);
  expect(await countWithin(store, [], ...year)).toBe(0);
});

test('days outside of the calendar reach into no other entity', async () => {
  const { store, asad, tanf } = await filled();
  expect(await countWithin(store, [asad], -500, dayOf('2024-01-05'))).toBe(1);
  expect(await countWithin(store, [tanf], 2 ** 17, 2 ** 18)).toBe(0);
  expect(ids(await findAfter(store, tanf, 2 ** 17 - 1, 10))).toEqual([]);
});

test('children are those of the same feed', async () => {
  const { store } = await filled();
  expect((await findChildren(store, 'trial:asad')).map((row) => row.key).sort()).toEqual([
    'trial:harir',
    'trial:tanf',
  ]);
});
