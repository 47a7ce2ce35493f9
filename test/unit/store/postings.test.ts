import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, spanOf } from '#core/model/day.ts';
import { wordsOfEntity, wordsOfIncident, wordsOfSource } from '#core/search/documents.ts';
import { CHUNK, readPostingKey } from '#core/search/filed-word.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { findDocuments } from '#store/documents.ts';
import { findDays } from '#store/find-postings.ts';
import { putSource, removeSource } from '#store/sources.ts';
import { freshStore } from './fresh-store.ts';
import { entityOf, incidentOf, snapshotOf } from './records.ts';
import { savedSource } from './saved-source.ts';

const now = '2024-02-01T12:00:00.000Z';

/** Every word and the record filed under it, read from the posting lists. */
const filed = async (store: Store): Promise<string[]> => {
  const blocks = await store.documents.toArray();
  const all = blocks.flatMap(({ block, names }) => names.map((_, at) => block * names.length + at));
  const names = new Map(
    (await findDocuments(store, all)).map((row) => [row.document, row.entity ?? row.incident ?? row.source]),
  );
  const rows = await store.postings.toArray();
  return rows
    .flatMap(({ key, ids }) => {
      const { filed, chunk } = readPostingKey(key);
      return Array.from(ids, (id) => `${filed} ${names.get(chunk * CHUNK + id)}`);
    })
    .sort();
};

/** The same, told from the records alone. */
const recount = async (store: Store, sources: Iterable<Parameters<typeof wordsOfSource>[0]>) => {
  const entities = await store.entities.toArray();
  const incidents = await store.incidents.toArray();
  return [
    ...entities.flatMap(({ key, entity }) => wordsOfEntity(entity).map((word) => `${word} ${key}`)),
    ...incidents.flatMap(({ key, feed, incident }) =>
      wordsOfIncident(feed, incident).map((word) => `${word} ${key}`),
    ),
    ...[...sources].flatMap((source) => wordsOfSource(source).map((word) => `${word} ${source.id}`)),
  ].sort();
};

const text = fc.constantFrom('one drone', 'two drones', 'الطائرة', 'Шахед-136', 'the of', '');
const incident = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    date: fc.constantFrom('2023-12-31', '2024-01-28'),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    place: fc.constantFrom('asad', 'tanf'),
    target: text,
  })
  .map(({ id, date, ...rest }) => incidentOf(id, date, rest));
const entity = fc
  .record({ id: fc.constantFrom('asad', 'tanf', 'harir'), maker: text })
  .map(({ id, maker }) => entityOf(id, { maker }));
const step = fc.oneof(
  fc.record({
    feed: fc.constantFrom('one', 'two'),
    incidents: fc.uniqueArray(incident, { selector: (row) => row.id }),
    entities: fc.uniqueArray(entity, { selector: (row) => row.id }),
  }),
  fc.record({ save: fc.constantFrom('0000aaaa', '0000bbbb'), title: text }),
  fc.record({ remove: fc.constantFrom('0000aaaa', '0000bbbb') }),
);

test('after any sequence of snapshots and saves the lists are what a recount gives, and so are the days', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const store = await freshStore();
      const saved = new Map<string, ReturnType<typeof savedSource>>();
      for (const [at, change] of steps.entries()) {
        if ('feed' in change) {
          const { feed, incidents, entities } = change;
          await applyFeed(store, snapshotOf(feed, at + 1, incidents, entities), { now });
        } else if ('save' in change) {
          const source = savedSource(change.save, { title: `t ${change.title}` });
          saved.set(source.id, source);
          await putSource(store, source);
        } else {
          saved.delete(change.remove);
          await removeSource(store, change.remove);
        }
        expect(await filed(store)).toEqual(await recount(store, saved.values()));
      }
      const days = (await findDays(store, [0])).get(0);
      for (const { document, incident } of await store.incidents.toArray()) {
        expect(days?.[document ?? -1]).toBe(spanOf(incident.date, incident.precision).last);
      }
      store.close();
    }),
    { numRuns: 30 },
  );
});

test('a record of the first version, which has no number, is filed when it is next applied', async () => {
  const store = await freshStore();
  await store.incidents.put({
    key: 'trial:one',
    feed: 'trial',
    entityDays: [],
    incident: incidentOf('one', '2024-01-01'),
  });
  await applyFeed(store, snapshotOf('trial', 1, [incidentOf('one', '2024-01-02')]), { now });
  expect(await filed(store)).toEqual(await recount(store, []));
  expect((await findDays(store, [0])).get(0)?.includes(dayOf('2024-01-02'))).toBe(true);
});

test('the number of a record that has gone is not given again', async () => {
  const store = await freshStore();
  await applyFeed(store, snapshotOf('trial', 1, [incidentOf('one', '2024-01-01')]), { now });
  await applyFeed(store, snapshotOf('trial', 2, [incidentOf('two', '2024-01-01')]), { now });
  expect(await findDocuments(store, [0, 1, 2, 3, 4])).toEqual([
    { document: 0, entity: 'trial:asad' },
    { document: 1, entity: 'trial:tanf' },
    { document: 3, incident: 'trial:two' },
  ]);
  expect(await filed(store)).toEqual(await recount(store, []));
});
