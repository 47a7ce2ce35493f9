import { expect, test } from 'vitest';
import { applyFeed } from '#store/apply-feed.ts';
import { noteCheck } from '#store/feeds.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { freshStore } from './fresh-store.ts';
import { incidentOf, snapshotOf } from './records.ts';

const now = '2024-02-01T12:00:00.000Z';
const one = snapshotOf('trial', 1, [incidentOf('one', '2024-01-01')]);
const two = snapshotOf('trial', 2, [incidentOf('two', '2024-01-28')]);

test('a snapshot that may not replace what is stored by then writes nothing', async () => {
  const store = await freshStore();
  const newer = (sequence: number) => ({
    now,
    replaces: (stored?: { sequence: number }) => stored === undefined || stored.sequence < sequence,
  });
  const outcomes = await Promise.all([
    applyFeed(store, two, newer(2)),
    applyFeed(store, one, newer(1)),
    applyFeed(store, two, newer(2)),
  ]);
  expect(outcomes).toEqual([true, false, false]);
  expect(await store.incidents.toCollection().primaryKeys()).toEqual(['trial:two']);
});

test('what a look at the remote feed found outlives the next snapshot', async () => {
  const store = await freshStore();
  await applyFeed(store, one, { now });
  const seen = { sequence: 9, content: 'a b' };
  await noteCheck(store, 'trial', { checkedAt: now, seen });
  await applyFeed(store, two, { now });
  const trouble = FULL_DISK;
  await noteCheck(store, 'trial', { checkedAt: now, trouble });
  expect((await store.feeds.get('trial'))?.check).toMatchObject({ checkedAt: now, seen, trouble });
  expect(await noteCheck(store, 'nobody', { checkedAt: now })).toBe(0);
});
