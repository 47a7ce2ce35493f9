import { expect, test } from 'vitest';
import { openStore } from '#store/open-store.ts';
import { told } from '#test/words/told.ts';
import { manifestOf } from '../store/records.ts';
import { entity, filesOf, good, incident, trialFill } from './trial.ts';

const filled = async (trial: ReturnType<typeof trialFill>) => {
  await trial.fill.check();
  await trial.fill.whenDone();
  const state = await trial.fill.check();
  if (state.state !== 'ready') throw new Error(`not filled: ${JSON.stringify(state)}`);
  return state.store;
};

test('an empty store is filled once, and says so meanwhile', async () => {
  const trial = trialFill(good());
  const states = await Promise.all([trial.fill.check(), trial.fill.check()]);
  expect(states).toMatchObject([
    { state: 'filling', done: 0 },
    { state: 'filling', done: 0 },
  ]);
  const store = await filled(trial);
  expect(await store.incidents.count()).toBe(2);
  expect(trial.world.ended).toEqual([null]);
  expect(trial.world.awake).toBeGreaterThan(0);
});

test('a packaged feed that is newer replaces the stored one; one that is older does not', async () => {
  const trial = trialFill(good(2));
  (await filled(trial)).close();
  trial.world.files = good(1);
  expect(await trial.fill.check()).toMatchObject({ state: 'ready' });
  const reopened = trialFill(good(3), () => openStore(trial.world.name));
  expect(await (await filled(reopened)).feeds.get('trial')).toMatchObject({ sequence: 3 });
});

test('a feed edited under the same sequence is applied', async () => {
  const trial = trialFill(good());
  (await filled(trial)).close();
  const manifest = manifestOf('trial', 1);
  manifest.files.incidents.sha256 = 'f'.repeat(64);
  trial.world.files = filesOf(manifest, [entity('asad')], [incident('three', '2024-01-02')]);
  expect(await (await filled(trial)).incidents.toCollection().primaryKeys()).toEqual(['trial:three']);
});

test('so is one of which only the manifest was corrected', async () => {
  const trial = trialFill(good());
  (await filled(trial)).close();
  const manifest = { ...manifestOf('trial', 1), title: 'Corrected' };
  trial.world.files = filesOf(manifest, [entity('asad')], [incident('one', '2024-01-01')]);
  const feed = await (await filled(trial)).feeds.get('trial');
  expect(feed?.manifest.title).toBe('Corrected');
});

test('a broken record is left out and named; the rest is there', async () => {
  const broken = [
    incident('one', '2024-01-01'),
    '{"id":"half',
    incident('two', '2024-02-31'),
    incident('three', '2024-03-01'),
  ];
  const store = await filled(trialFill(filesOf(manifestOf('trial', 1), [entity('asad')], broken)));
  expect(await store.incidents.toCollection().primaryKeys()).toEqual(['trial:one', 'trial:three']);
  const feed = await store.feeds.get('trial');
  expect(feed?.incidents).toBe(2);
  expect(feed?.problems.map(({ file, line }) => [file, line])).toEqual([
    ['incidents.jsonl', 2],
    ['incidents.jsonl', 3],
  ]);
});

test.for([
  ['no manifest', { 'manifest.json': undefined }, /manifest\.json is missing/],
  ['a manifest of another kind', { 'manifest.json': '{"format":"other"}' }, /another format/],
  ['a manifest cut off', { 'manifest.json': '{"format":' }, /not JSON/],
] as const)('%s is told in words and asked for again', async ([, change, words]) => {
  const trial = trialFill({ ...good(), ...change } as Record<string, string>);
  expect(await trial.fill.check()).toMatchObject({
    state: 'failed',
    trouble: { what: told(words) },
  });
  trial.world.files = good();
  await filled(trial);
});

test('a filling that fails is tried again when it is next needed, not before its pause is over', async () => {
  const trial = trialFill({ ...good(), 'incidents.jsonl': 'nonsense' });
  await trial.fill.check();
  await trial.fill.whenDone();
  const failed = {
    state: 'failed',
    trouble: { what: told('no record that can be read') },
  };
  expect(trial.world.ended).toMatchObject([failed.trouble]);
  trial.world.files = good();
  trial.world.now = 500;
  expect(await trial.fill.check()).toMatchObject(failed);
  trial.world.now = 1_000;
  expect(await trial.fill.check()).toMatchObject({ state: 'filling' });
  await filled(trial);
  expect(trial.world.ended.at(-1)).toBeNull();
});

test('an update that fails leaves the former data in use', async () => {
  const trial = trialFill(good(1));
  (await filled(trial)).close();
  trial.world.files = { ...good(2), 'gazetteer.jsonl': '' };
  const store = await filled(trial);
  expect(await store.feeds.get('trial')).toMatchObject({ sequence: 1 });
  expect(await store.incidents.count()).toBe(2);
});

test('a worker killed while it fills leaves nothing half done, and the next one fills', async () => {
  const trial = trialFill(good());
  const opened = await trial.keeper.open();
  trial.world.open = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  await trial.fill.check();
  if (opened.ok) opened.value.close();
  await trial.fill.whenDone();
  expect(await trial.fill.check()).toMatchObject({
    state: 'failed',
    trouble: { what: told('refuses') },
  });
  const next = trialFill(good(), () => openStore(trial.world.name));
  expect(await (await filled(next)).incidents.count()).toBe(2);
});

test('a store that cannot be opened is named, and opened as soon as it can be', async () => {
  const trial = trialFill(good(), () => Promise.reject(new DOMException('', 'QuotaExceededError')));
  expect(await trial.fill.check()).toMatchObject({
    state: 'failed',
    trouble: { what: told('no room') },
  });
  trial.world.open = openStore;
  await filled(trial);
});

test('an update of the extension tells why an incident is gone', async () => {
  const trial = trialFill(good());
  (await filled(trial)).close();
  const manifest = manifestOf('trial', 2);
  manifest.files.withdrawn = { ...manifest.files.incidents, path: 'withdrawn.jsonl' };
  trial.world.files = {
    ...filesOf(manifest, [entity('asad')], [incident('two', '2024-01-28')]),
    'withdrawn.jsonl': '{"id":"one","reason":"It was a drill."}',
  };
  const store = await filled(trial);
  expect(await store.tombstones.toArray()).toMatchObject([{ key: 'trial:one', reason: 'It was a drill.' }]);
  expect((await store.feeds.get('trial'))?.problems).toEqual([]);
});
