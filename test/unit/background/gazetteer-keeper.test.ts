import { expect, test, vi } from 'vitest';
import { keepGazetteer } from '#background/gazetteer-keeper.ts';
import { openStore } from '#store/open-store.ts';
import { manifestOf } from '../store/records.ts';
import { entity, filesOf, good, incident, trialFill } from './trial.ts';

const keeperOf = (trial: ReturnType<typeof trialFill>, release = '1.0') =>
  keepGazetteer({
    keeper: trial.keeper,
    packaged: trial.packaged,
    release,
    isFilling: trial.fill.isRunning,
  });
const names = async (gazetteer: ReturnType<typeof keepGazetteer>) =>
  (await gazetteer.get()).entities.map(({ key }) => key);

const fill = async (trial: ReturnType<typeof trialFill>) => {
  await trial.fill.check();
  await trial.fill.whenDone();
};

test('before the store is filled, and while it is, names come from the bundled feed', async () => {
  const trial = trialFill(good());
  const gazetteer = keeperOf(trial);
  expect(await names(gazetteer)).toEqual(['trial:asad', 'trial:tanf']);
  await trial.fill.check();
  expect(trial.fill.isRunning()).toBe(true);
  expect(await names(gazetteer)).toEqual(['trial:asad', 'trial:tanf']);
  await trial.fill.whenDone();
});

test('spotting goes on without a store, and returns to it by itself', async () => {
  const trial = trialFill(good(), () => Promise.reject(new DOMException('', 'InvalidStateError')));
  const gazetteer = keeperOf(trial);
  expect(await names(gazetteer)).toEqual(['trial:asad', 'trial:tanf']);
  trial.world.open = openStore;
  await fill(trial);
  trial.world.files = {};
  expect(await names(gazetteer)).toEqual(['trial:asad', 'trial:tanf']);
});

test('what was compiled is kept in the store for the next worker, but for no other release', async () => {
  const trial = trialFill(good());
  await fill(trial);
  const compiled = await keeperOf(trial).get();
  const opened = await trial.keeper.open();
  if (!opened.ok) throw new Error('not open');
  const scan = vi.spyOn(opened.value.entities, 'toArray');
  expect(await keeperOf(trial).get()).toEqual(compiled);
  expect(scan).not.toHaveBeenCalled();
  expect(await keeperOf(trial, '1.1').get()).toEqual(compiled);
  expect(scan).toHaveBeenCalledTimes(1);
});

test('another sequence is compiled anew once the keeper is told to forget', async () => {
  const trial = trialFill(good());
  await fill(trial);
  const gazetteer = keeperOf(trial);
  await gazetteer.get();
  const opened = await trial.keeper.open();
  if (opened.ok) opened.value.close();
  trial.world.files = filesOf(manifestOf('trial', 2), [entity('harir')], [incident('one', '2024-01-01')]);
  await fill(trial);
  gazetteer.forget();
  expect(await names(gazetteer)).toEqual(['trial:harir']);
});

test('a bundled feed that cannot be read is read again next time', async () => {
  const trial = trialFill({}, () => Promise.reject(new DOMException('', 'InvalidStateError')));
  const gazetteer = keeperOf(trial);
  await expect(gazetteer.get()).rejects.toThrow('trouble_file_missing manifest.json');
  trial.world.files = good();
  expect(await names(gazetteer)).toEqual(['trial:asad', 'trial:tanf']);
});
