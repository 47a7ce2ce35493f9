import { expect, test } from 'vitest';
import { applyFeed } from '#store/apply-feed.ts';
import { findIncident } from '#store/incident-by-key.ts';
import { freshStore } from './fresh-store.ts';
import { incidentOf, snapshotOf } from './records.ts';

const filled = async () => {
  const store = await freshStore();
  const incidents = [
    incidentOf('now', '2024-01-01', { formerIds: ['before', 'merged'] }),
    incidentOf('before-of-all', '2024-01-02'),
  ];
  await applyFeed(store, snapshotOf('trial', 1, incidents), { now: '2024-02-01T12:00:00.000Z' });
  const other = [incidentOf('elsewhere', '2024-01-01', { formerIds: ['before', 'now'] })];
  await applyFeed(store, snapshotOf('other', 1, other), { now: '2024-02-01T12:00:00.000Z' });
  return store;
};

test('an incident is found by its key and by each it had before, within its feed', async () => {
  const store = await filled();
  const keys = ['trial:now', 'trial:before', 'trial:merged', 'other:before', 'other:now'] as const;
  const rows = await Promise.all(keys.map((key) => findIncident(store, key)));
  expect(rows.map((row) => row?.key)).toEqual([
    'trial:now',
    'trial:now',
    'trial:now',
    'other:elsewhere',
    'other:elsewhere',
  ]);
});

test('what no incident is or was called gives nothing', async () => {
  const store = await filled();
  expect(await findIncident(store, 'trial:nothing')).toBeUndefined();
  expect(await findIncident(store, 'third:before')).toBeUndefined();
});
