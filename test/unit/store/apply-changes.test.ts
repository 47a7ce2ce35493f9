import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '#core/model/incident.ts';
import { applyChanges } from '#store/apply-changes.ts';
import { applyFeed } from '#store/apply-feed.ts';
import { OtherResult } from '#store/counted-changes.ts';
import type { Store } from '#store/database.ts';
import { findWord } from '#store/find-postings.ts';
import { putSource } from '#store/sources.ts';
import { changesBetween, everything, stateOf } from './feed-states.ts';
import { freshStore } from './fresh-store.ts';
import { entityOf, incidentOf } from './records.ts';
import { savedSource } from './saved-source.ts';
import { countWrites, dieAtWrite } from './written.ts';

const now = '2024-02-01T12:00:00.000Z';
const OLD = [
  incidentOf('one', '2024-01-01'),
  incidentOf('two', '2024-01-28'),
  incidentOf('gone', '2024-01-30'),
];
const NEW = [
  incidentOf('two', '2024-01-29', { summary: 'what was corrected' }),
  incidentOf('one', '2024-01-01'),
  incidentOf('come', '2024-02-01', { weapons: ['qasef'] }),
];
const before = stateOf(1, OLD);
const after = stateOf(2, NEW, [entityOf('asad', { name: 'Asad base' }), entityOf('harir')]);

const storeAt = async (state: ReturnType<typeof stateOf>): Promise<Store> => {
  const store = await freshStore();
  await applyFeed(store, state, { now });
  return store;
};
const change = (store: Store, to = after, from = before) =>
  applyChanges(store, to.manifest, changesBetween(from, to), { now, from: from.manifest.sequence });

/** What readers are answered from; numbers of documents and what was withdrawn depend on the way that was taken. */
const answersOf = async (store: Store) => {
  const { feeds, ordinals, entities, incidents, rollups } = await everything(store);
  const bare = (rows: unknown[] = []) => rows.map((row) => ({ ...Object(row), document: 0 }));
  return { feeds, ordinals, entities: bare(entities), incidents: bare(incidents), rollups };
};

describe('changes', () => {
  test('lead to what the snapshot leads to', async () => {
    const changed = await storeAt(before);
    await change(changed);
    const whole = await storeAt(before);
    await applyFeed(whole, after, { now });
    expect(await answersOf(changed)).toEqual(await answersOf(whole));
    expect((await findWord(changed, 'i', 'corrected', false)).size).toBe(1);
    const tombstones = await changed.tombstones.toArray();
    expect(tombstones).toEqual([
      { key: 'trial:gone', feed: 'trial', sequence: 2, reason: 'why gone went', incident: OLD[2] },
    ]);
    expect(await whole.tombstones.toArray()).toEqual(tombstones.map((row) => ({ ...row, reason: null })));
    const told = await storeAt(before);
    await applyFeed(told, { ...after, reasons: new Map([['gone', 'why gone went']]) }, { now });
    expect(await told.tombstones.toArray()).toEqual(tombstones);
  });

  test('lay no tombstone for an incident that has another id now', async () => {
    const renamed = stateOf(
      2,
      [OLD[0], OLD[1], incidentOf('new', '2024-01-30', { formerIds: ['gone'] })].filter(
        (one) => one !== undefined,
      ),
    );
    const [changed, whole] = [await storeAt(before), await storeAt(before)];
    await change(changed, renamed);
    await applyFeed(whole, renamed, { now });
    expect([await changed.tombstones.count(), await whole.tombstones.count()]).toEqual([0, 0]);
  });

  test('take a tombstone away where an incident is back, and leave other feeds and saved sources alone', async () => {
    const store = await storeAt(before);
    await applyFeed(store, { ...before, manifest: { ...before.manifest, id: 'other' } }, { now });
    await putSource(store, savedSource('0000aaaa', { incidents: ['trial:gone'] }));
    await change(store);
    await change(store, stateOf(3, OLD), after);
    expect(await store.tombstones.toCollection().primaryKeys()).toEqual(['trial:come']);
    expect(await store.incidents.where('feed').equals('other').count()).toBe(3);
    expect(await store.sources.toArray()).toMatchObject([{ id: '0000aaaa', incidents: ['trial:gone'] }]);
  });

  test('of any kind lead to what the snapshot leads to', async () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((one) => `2024-0${1 + (one % 3)}-${String(one).padStart(2, '0')}`);
    const some = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), day, fc.constantFrom('asad', 'tanf')),
      { selector: ([id]) => id },
    );
    const incidents = some.map((all) => all.map(([id, date, place]) => incidentOf(id, date, { place })));
    const sequences = fc.array(incidents, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sequences, async (states: Incident[][]) => {
        const all = states.map((one, at) => stateOf(at + 1, one));
        const [first, ...later] = all;
        const last = later.at(-1);
        if (!first || !last) return;
        const changed = await storeAt(first);
        for (const [at, to] of later.entries()) await change(changed, to, all[at]);
        const whole = await storeAt(first);
        await applyFeed(whole, last, { now });
        const [one, other] = await Promise.all([answersOf(changed), answersOf(whole)]);
        expect({ ...one, ordinals: [] }).toEqual({ ...other, ordinals: [] });
        changed.close();
        whole.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('what it costs', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      incidentOf(`i${at}`, '2024-01-01', { summary: `A drone struck hangar ${at % 40}.` }),
    );
  /** Three come, three go, four are corrected. */
  const edited = (old: Incident[]) => [
    ...old.slice(3, -4),
    ...old.slice(-4).map((one) => ({ ...one, summary: 'It was corrected.' })),
    ...['x', 'y', 'z'].map((id) => incidentOf(id, '2024-01-01')),
  ];

  test('does not depend on how many records there are', async () => {
    const costs: { rows: object; bytes: number }[] = [];
    for (const count of [600, 6_000]) {
      const from = stateOf(1, many(count));
      const store = await storeAt(from);
      const to = stateOf(2, edited(from.incidents));
      const written = countWrites();
      await change(store, to, from);
      const bytes = [...written.bytes.values()].reduce((sum, more) => sum + more, 0);
      costs.push({ rows: Object.fromEntries(written.rows), bytes });
    }
    const [small, large] = costs;
    expect(large?.rows).toEqual({ ...small?.rows, documents: expect.any(Number) });
    expect(large?.bytes).toBeLessThan((small?.bytes ?? 0) * 1.1);
  });
});

describe('nothing is written', () => {
  const wrong = (files: object) => ({
    ...after,
    manifest: { ...after.manifest, files: { ...after.manifest.files, ...files } },
  });
  const circle = [entityOf('asad', { parent: 'harir' }), entityOf('harir', { parent: 'asad' })];

  test.for<[string, typeof after, number]>([
    [
      'records that do not add up',
      wrong({ incidents: { ...after.manifest.files.incidents, digest: '0'.repeat(16) } }),
      1,
    ],
    ['another number of records', wrong({ gazetteer: { ...after.manifest.files.gazetteer, records: 9 } }), 1],
    ['another sequence to start from', after, 9],
    ['parents in a circle', stateOf(2, NEW, circle), 1],
  ])('where there are %s', async ([, to, from]) => {
    const store = await storeAt(before);
    const rows = await everything(store);
    const changing = applyChanges(store, to.manifest, changesBetween(before, to), { now, from });
    await expect(changing).rejects.toThrow(OtherResult);
    expect(await everything(store)).toEqual(rows);
  });

  test('where records are stored without what they add up to, or some could not be read', async () => {
    const { digests, ...old } = before;
    const store = await freshStore();
    await applyFeed(store, old, { now });
    await expect(change(store)).rejects.toThrow(OtherResult);
    const problems = [{ file: 'incidents.jsonl', line: 1, id: null, reason: 'the line is not JSON.' }];
    await applyFeed(store, { ...before, problems }, { now });
    await expect(change(store)).rejects.toThrow(OtherResult);
  });
});

describe('a worker that dies', () => {
  test('has as many steps to die at as are tried', async () => {
    const store = await storeAt(before);
    const written = countWrites();
    await change(store);
    expect(written.writes).toBeGreaterThan(25);
  });

  test.for(Array.from({ length: 25 }, (_, at) => at + 1))(
    'at write %i leaves the former state whole',
    async (last) => {
      const store = await storeAt(before);
      await putSource(store, savedSource('0000aaaa'));
      const rows = await everything(store);
      dieAtWrite(last);
      await expect(change(store)).rejects.toThrow();
      expect(await everything(await freshStore(store.name))).toEqual(rows);
    },
  );
});
