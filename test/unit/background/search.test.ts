import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchStore } from '#background/search.ts';
import { searchEntities } from '#background/search-entities.ts';
import { findUnits } from '#background/search-units.ts';
import { parseFeed } from '#core/feed/parse-feed.ts';
import { keyOf } from '#core/model/ids.ts';
import { namesOf } from '#core/search/documents.ts';
import { parseQuery } from '#core/search/query.ts';
import { joinName } from '#core/search/words.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { openStore } from '#store/open-store.ts';
import { putSource } from '#store/sources.ts';
import { savedSource } from '../store/saved-source.ts';

const read = (name: string) => readFileSync(new URL(`../../../public/feed/${name}`, import.meta.url), 'utf8');

const readBundled = () => {
  const feed = parseFeed({
    manifest: read('manifest.json'),
    gazetteer: read('gazetteer.jsonl'),
    incidents: read('incidents.jsonl'),
  });
  if (!feed.ok) throw new Error(feed.failure);
  return feed.value;
};

const bundled = readBundled();
const key = (id: string) => keyOf(bundled.manifest.id, id);
let store: Store;

beforeAll(async () => {
  store = await openStore('search');
  await applyFeed(store, bundled, { now: '2026-07-01T00:00:00.000Z' });
  const mentions = [{ entity: key('tower-22'), surface: 'الموقع', type: 'base' as const, count: 1 }];
  await putSource(
    store,
    savedSource('0000aaaa', { title: 'Attack in Jordan', mentions, tags: ['evidence'] }),
  );
});

const search = (text: string, limit = 5) => searchStore(store, text, limit);

describe('entities of the bundled feed', () => {
  test.for([
    ['tower 22', 'tower-22'],
    ['tower22', 'tower-22'],
    ['ain asad', 'ain-al-asad'],
    ['AYN AL-ASSAD', 'ain-al-asad'],
    ['عين الأسد', 'ain-al-asad'],
    ['عين اسد', 'ain-al-asad'],
    ['шахед-136', 'shahed-136'],
    ['shahed 136', 'shahed-136'],
    ['kataib', 'kataib-hezbollah'],
    ['Kata’ib Hizballah', 'kataib-hezbollah'],
    ['hizballah', 'hezbollah'],
    ['reaper', 'mq-9'],
    ['mq9', 'mq-9'],
    ['מגדל 22', 'tower-22'],
    ['برج ۲۲', 'tower-22'],
  ] as const)('%s finds %s first', async ([text, id]) => {
    expect((await search(text)).entities[0]?.key).toBe(key(id));
  });

  test('an alias is named where it was the alias that matched', async () => {
    expect((await search('hizballah')).entities[0]?.alias).toBe('Hizballah');
    expect((await search('tower 2')).entities[0]?.alias).toBeNull();
  });

  test('each is among the first five by every name that no other has or begins with', async () => {
    const owners = new Map<string, Set<string>>();
    for (const entity of bundled.entities) {
      for (const name of new Set(namesOf(entity).map(joinName))) {
        owners.set(name, (owners.get(name) ?? new Set()).add(entity.id));
      }
    }
    const missed: string[] = [];
    for (const entity of bundled.entities) {
      for (const name of namesOf(entity)) {
        if (owners.get(joinName(name))?.size !== 1) continue;
        const query = parseQuery(name);
        const { found } = await searchEntities(store, query, await findUnits(store, query));
        if (!found.slice(0, 5).some((first) => first.key === key(entity.id)))
          missed.push(`${entity.id}: ${name}`);
      }
    }
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('incidents of the bundled feed', () => {
  test.for([
    ['tower 22 drone 2024', '2024-01-28'],
    ['2024-01-28 jordan', '2024-01-28'],
    ['البرج 22 2024', '2024-01-28'],
    ['erbil october 2023', '2023-10-26'],
  ] as const)('%s finds that of %s first', async ([text, date]) => {
    expect((await search(text)).incidents[0]?.date).toBe(date);
  });

  test('all terms have to be met, and of equals the newest come first', async () => {
    const { incidents, more } = await search('confirmed rocket 2024');
    const dates = incidents.map(({ date }) => date);
    expect(dates).toHaveLength(5);
    expect(dates.every((date) => date.startsWith('2024'))).toBe(true);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(more.incidents).toBeGreaterThan(0);
  });
});

test.for(['jordan', 'evidence', 'tower 22', 'برج 22', '2024 february', 'الموقع'])(
  'a saved source is found by %s',
  async (text) => {
    expect((await search(text)).sources.map(({ id }) => id)).toEqual(['0000aaaa']);
  },
);

test('no text makes it fail, and without a word nothing is found', async () => {
  const nothing = {
    entities: [],
    incidents: [],
    sources: [],
    more: { entities: 0, incidents: 0, sources: 0 },
  };
  expect(await search('\u200f !? ')).toEqual(nothing);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect((await search(text)).entities.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 60 },
  );
  expect((await search('a* [b '.repeat(1_600))).incidents.length).toBeLessThanOrEqual(5);
});
