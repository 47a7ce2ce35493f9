import { expect, test } from 'vitest';
import { feedStatus } from '#background/feed-status.ts';
import { syncCalls } from '#background/sync-calls.ts';
import { putFeed } from '#store/feeds.ts';
import { told } from '#test/words/told.ts';
import { packaged, trialSync } from './trial-sync.ts';

const statusOf = (trial: ReturnType<typeof trialSync>) => () =>
  feedStatus({ packaged: trial.packaged, keeper: trial.keeper, sync: trial.sync, today: () => '2024-02-11' });

test('before anything is stored there is an address and nothing else', async () => {
  expect(await statusOf(trialSync())()).toEqual({
    coverage: null,
    address: 'https://data.example/feed/manifest.json',
    checkedAt: null,
    checking: false,
    waiting: false,
    expired: null,
    trouble: null,
  });
});

test('a look by hand resolves to how the data stands then', async () => {
  const trial = trialSync();
  const row = {
    region: 'Iraq',
    countries: ['Iraq'],
    from: '2024-01',
    to: '2024-02',
    counted: null,
    note: null,
  };
  const coverage = [{ ...row, level: 'thin' as const, listed: 2 }];
  trial.world.files = packaged(1, { coverage });
  const { checkFeed } = syncCalls({ sync: trial.sync, status: statusOf(trial), keeper: trial.keeper });
  const sender = { id: 'own' };
  trial.host.answer = () => new Response('', { status: 503 });
  expect(await checkFeed(null, sender)).toMatchObject({
    coverage: { sequence: 1, incidents: 2, unreadable: 0, ageDays: 10, rows: coverage },
    checkedAt: '1970-01-01T00:00:00.000Z',
    trouble: { what: told(/answered 503/) },
  });
  trial.host.answer = undefined;
  expect(await checkFeed(null, sender)).toMatchObject({
    coverage: { sequence: 2, incidents: 4 },
    checking: false,
    trouble: null,
  });
});

test('a package that cannot be read is the trouble', async () => {
  const status = await statusOf(trialSync({}))();
  expect(status).toMatchObject({ address: null, trouble: { what: told(/is missing/) } });
});

test('a database that cannot be opened is the trouble', async () => {
  const trial = trialSync();
  trial.world.open = () => Promise.reject(new DOMException('', 'VersionError'));
  expect((await statusOf(trial)()).trouble?.what).toEqual(told(/newer release/));
});

test('a trouble that an older release noted in words of its own is not told', async () => {
  const trial = trialSync();
  trial.world.files = packaged(1);
  await trial.sync.check();
  const row = await trial.row();
  if (!row) throw new Error('Nothing is stored.');
  const trouble = { what: 'It did not answer.', advice: 'Wait.' };
  await putFeed(await trial.store(), {
    ...row,
    check: {
      checkedAt: row.appliedAt,
      seen: null,
      trouble: trouble as never,
      failures: 1,
      detour: null,
      settled: null,
    },
  });
  expect(await statusOf(trial)()).toMatchObject({ coverage: { sequence: 2 }, trouble: null });
});
