import { expect, test } from 'vitest';
import { keyOf } from '#core/model/ids.ts';
import { applyFeed } from '#store/apply-feed.ts';
import { freshStore } from './fresh-store.ts';
import { entityOf, incidentOf, snapshotOf } from './records.ts';

const now = '2024-02-01T12:00:00.000Z';
const january = [incidentOf('one', '2024-01-01'), incidentOf('two', '2024-01-28')];

test('a snapshot is all there, and the feed says its sequence and its counts', async () => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 3, january), { now });
  expect((await store.incidents.toArray()).map((row) => row.incident)).toEqual(january);
  expect((await store.entities.toArray()).map((row) => row.key)).toEqual(['trial:asad', 'trial:tanf']);
  expect(await store.feeds.get('trial')).toMatchObject({
    sequence: 3,
    appliedAt: now,
    entities: 2,
    incidents: 2,
  });
});

test('records missing from the next snapshot are deleted, those of other feeds are not', async () => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 1, january), { now });
  await applyFeed(store, snapshotOf('other', 1, january), { now });
  const next = snapshotOf('trial', 2, [incidentOf('two', '2024-01-29')], [entityOf('tanf')]);
  await applyFeed(store, next, { now });
  expect(await store.incidents.toCollection().primaryKeys()).toEqual(['other:one', 'other:two', 'trial:two']);
  expect((await store.incidents.get('trial:two'))?.incident.date).toBe('2024-01-29');
  expect(await store.entities.toCollection().primaryKeys()).toEqual([
    'other:asad',
    'other:tanf',
    'trial:tanf',
  ]);
});

test('an ordinal outlives its entity and is never given to another', async () => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 1, []), { now });
  const before = await store.ordinals.toArray();
  await applyFeed(store, snapshotOf('trial', 2, [], [entityOf('harir')]), { now });
  await applyFeed(store, snapshotOf('trial', 3, [], [entityOf('asad')]), { now });
  const after = await store.ordinals.toArray();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.map((row) => row.key)).toEqual(['trial:asad', 'trial:tanf', 'trial:harir']);
});

test('an incident is found by an entity that the gazetteer does not hold', async () => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 1, [incidentOf('one', '2024-01-01', { weapons: ['qasef'] })]), {
    now,
  });
  expect((await store.ordinals.toArray()).map((row) => row.key)).toContain('trial:qasef');
  expect((await store.incidents.get('trial:one'))?.entityDays).toHaveLength(2);
});

test('more than a batch is written in steps that are told, and an id that comes twice is written once', async () => {
  const store = await freshStore();
  const many = Array.from({ length: 2_100 }, (_, at) => incidentOf(`i${at % 2_050}`, '2024-01-01'));
  const steps: [number, number][] = [];
  await applyFeed(store, snapshotOf('trial', 1, many), { now, progress: (...step) => steps.push(step) });
  expect(steps).toEqual([
    [0, 2_052],
    [2, 2_052],
    [1_002, 2_052],
    [2_002, 2_052],
    [2_052, 2_052],
  ]);
  expect(await store.incidents.count()).toBe(2_050);
  expect((await store.rollups.toArray()).map((row) => row.count)).toEqual([2_050]);
});

const everything = async (store: Awaited<ReturnType<typeof freshStore>>) =>
  Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()]));

test.for([1, 2, 3])('stopped at step %i, the former state is whole', async (last) => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 1, january), { now });
  const before = await everything(store);
  const stop = new AbortController();
  let steps = 0;
  const progress = () => {
    steps += 1;
    if (steps === last) stop.abort();
  };
  const next = snapshotOf(
    'trial',
    2,
    Array.from({ length: 2_500 }, (_, at) => incidentOf(`i${at}`, '2024-03-01')),
  );
  await expect(applyFeed(store, next, { now, progress, signal: stop.signal })).rejects.toThrow();
  expect(await everything(store)).toEqual(before);
});

test('a connection that dies midway leaves the former state whole', async () => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 1, january), { now });
  const before = await everything(store);
  const next = snapshotOf(
    'trial',
    2,
    Array.from({ length: 2_500 }, (_, at) => incidentOf(`i${at}`, '2024-03-01')),
  );
  const progress = (done: number) => {
    if (done > 1_000) throw new Error('killed');
  };
  await expect(applyFeed(store, next, { now, progress })).rejects.toThrow('killed');
  const reopened = await freshStore(store.name);
  expect(await everything(reopened)).toEqual(before);
  expect(before.length).toBe(store.tables.length);
  expect(await reopened.incidents.get(keyOf('trial', 'two'))).toBeDefined();
});
