import { describe, expect, test } from 'vitest';
import { feedStatus } from '#background/feed-status.ts';
import { syncCalls } from '#background/sync-calls.ts';
import { MOST_REQUESTS, putRequest } from '#store/requests.ts';
import { english } from '#test/words/english.ts';
import { told } from '#test/words/told.ts';
import { missing } from '../../e2e/feed-host.ts';
import { countWrites } from '../store/written.ts';
import { type Hosted, hostedFeed, NEW_KEYS } from './hosted-feed.ts';

const statusOf = (hosted: Hosted, today = '2024-02-11') =>
  feedStatus({ packaged: hosted.packaged, keeper: hosted.keeper, sync: hosted.sync, today: () => today });

const callsOf = (hosted: Hosted) =>
  syncCalls({ sync: hosted.sync, status: () => statusOf(hosted), keeper: hosted.keeper });

test('three records more and one less cost a manifest, its signature and the changes', async () => {
  const hosted = await hostedFeed();
  await hosted.sync.check();
  expect(hosted.host.asked).toEqual(['manifest.json', 'manifest.sig', 'changes-1-2.jsonl']);
  expect(await hosted.incidents()).toEqual(NEW_KEYS);
  expect(await (await hosted.store()).tombstones.toArray()).toMatchObject([
    { key: 'trial:gone', sequence: 2, reason: 'It was reported twice.', incident: { id: 'gone' } },
  ]);
  expect(hosted.seen).toEqual({ applied: 1, awake: 0, again: [null] });
});

test('what has not changed since costs its manifest', async () => {
  const hosted = await hostedFeed();
  await hosted.sync.check();
  hosted.host.asked.length = 0;
  const written = countWrites();
  await hosted.sync.check();
  expect(hosted.host.asked).toEqual(['manifest.json']);
  expect([...written.rows.keys()].sort()).toEqual(['feeds', 'requests']);
});

test('a manifest that brought nothing is not taken for known', async () => {
  const hosted = await hostedFeed();
  for (const name of ['changes-1-2.jsonl', 'incidents.jsonl']) hosted.spoil(name, missing);
  await hosted.sync.check();
  hosted.host.serve(hosted.out);
  await hosted.sync.check();
  expect(await hosted.incidents()).toEqual(NEW_KEYS);
});

describe('time', () => {
  const YEAR = 365 * 86_400_000;

  test('data that has expired is used, and called out of date from the next day on', async () => {
    const hosted = await hostedFeed();
    await hosted.serveChanged({ expires: '2024-02-10' });
    await hosted.sync.check();
    expect(await hosted.incidents()).toEqual(NEW_KEYS);
    expect(await statusOf(hosted, '2024-02-11')).toMatchObject({ expired: '2024-02-10', trouble: null });
    expect(await statusOf(hosted, '2024-02-10')).toMatchObject({ expired: null });
  });

  test.for([-YEAR, YEAR])('a clock that is wrong by %i ms holds nothing up', async (wrong) => {
    const hosted = await hostedFeed();
    await hosted.serveChanged({ expires: '2024-03-01' });
    hosted.world.now = Date.parse('2024-02-11T00:00:00Z') + wrong;
    await hosted.sync.check();
    expect(await hosted.incidents()).toEqual(NEW_KEYS);
    const today = new Date(hosted.world.now).toISOString().slice(0, 10);
    const status = await statusOf(hosted, today);
    expect(status).toMatchObject({ trouble: null, expired: wrong > 0 ? '2024-03-01' : null });
    expect(status.coverage?.ageDays).toBeGreaterThanOrEqual(0);
  });
});

test('without a network it waits, which is no trouble', async () => {
  const hosted = await hostedFeed();
  hosted.browser.online = false;
  await hosted.sync.check();
  expect(hosted.host.asked).toEqual([]);
  expect(await statusOf(hosted)).toMatchObject({ waiting: true, trouble: null });
  expect(hosted.seen.again).toEqual([3.75]);
  hosted.browser.online = true;
  await hosted.sync.check();
  expect(await statusOf(hosted)).toMatchObject({ waiting: false, checking: false });
  expect(await hosted.incidents()).toEqual(NEW_KEYS);
});

describe('the ledger of requests', () => {
  const sender = { id: 'own' };

  test('names each, when it was made, how much arrived and how it ended', async () => {
    const hosted = await hostedFeed();
    hosted.world.now = Date.parse('2024-02-11T10:00:00Z');
    hosted.spoil('changes-1-2.jsonl', missing);
    await hosted.sync.check();
    const { requests, next } = await callsOf(hosted).listRequests({ before: null }, sender);
    const at = '2024-02-11T10:00:00.000Z';
    const here = (name: string) => `${hosted.host.origin}/${name}`;
    expect(requests).toEqual([
      { at, address: here('withdrawn.jsonl'), bytes: expect.any(Number), outcome: 'ok' },
      { at, address: here('incidents.jsonl'), bytes: expect.any(Number), outcome: 'ok' },
      { at, address: here('gazetteer.jsonl'), bytes: expect.any(Number), outcome: 'ok' },
      { at, address: here('changes-1-2.jsonl'), bytes: 0, outcome: 'refused' },
      { at, address: here('manifest.sig'), bytes: 89, outcome: 'ok' },
      { at, address: here('manifest.json'), bytes: expect.any(Number), outcome: 'ok' },
    ]);
    expect(next).toBeNull();
    expect(requests.every(({ bytes, outcome }) => bytes > 0 || outcome !== 'ok')).toBe(true);
  });

  test('is read in pages and forgets the oldest', async () => {
    const hosted = await hostedFeed();
    const store = await hosted.store();
    const request = {
      at: '2024-02-11T10:00:00.000Z',
      address: 'https://data.example/',
      bytes: 1,
      outcome: 'ok',
    };
    await store.requests.bulkAdd(Array.from({ length: MOST_REQUESTS }, () => request));
    await putRequest(store, request);
    const { listRequests } = callsOf(hosted);
    const [pages, addresses] = [[] as number[], new Set<string>()];
    for (let before: number | null | undefined = null; before !== undefined; ) {
      const page: Awaited<ReturnType<typeof listRequests>> = await listRequests({ before }, sender);
      pages.push(page.requests.length);
      for (const { address } of page.requests) addresses.add(address);
      before = page.next ?? undefined;
    }
    expect(pages.reduce((sum, length) => sum + length, 0)).toBe(MOST_REQUESTS);
    expect(await store.requests.orderBy(':id').first()).toMatchObject({ id: 2 });
    expect([...addresses]).toEqual(['https://data.example/']);
    expect(english.say('options_requests_lead')).toContain(`last ${english.number(MOST_REQUESTS)}`);
  });

  test('of a store that cannot be opened is the trouble', async () => {
    const hosted = await hostedFeed();
    (await hosted.store()).close();
    hosted.world.open = () => Promise.reject(new DOMException('', 'VersionError'));
    await expect(callsOf(hosted).listRequests({ before: null }, sender)).rejects.toMatchObject({
      trouble: { what: told(/newer release/) },
    });
  });
});
