import { expect, test, vi } from 'vitest';
import { searchCalls } from '#background/search-calls.ts';
import { told } from '#test/words/told.ts';
import { good, trialFill } from './trial.ts';

const ours = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };
const search = (trial: ReturnType<typeof trialFill>, text = 'asad') =>
  searchCalls(trial).search({ text, limit: 5 }, ours);

test('while the store is filled that is told; then what was asked for is found', async () => {
  const trial = trialFill(good());
  await expect(search(trial)).rejects.toMatchObject({
    name: 'TroubleError',
    trouble: { what: told('still reading') },
  });
  await trial.fill.whenDone();
  const answer = await search(trial);
  expect(answer.entities.map(({ key, incidents }) => [key, incidents])).toEqual([['trial:asad', 2]]);
  expect(answer.incidents.map(({ key }) => key)).toEqual(['trial:two', 'trial:one']);
});

test('a store that fails in use is told in words, and the next search opens it anew', async () => {
  const trial = trialFill(good());
  await trial.fill.check();
  await trial.fill.whenDone();
  const opened = await trial.keeper.open();
  if (!opened.ok) throw new Error('not open');
  vi.spyOn(opened.value.postings, 'bulkGet').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(search(trial)).rejects.toMatchObject({
    trouble: { what: told('from the disk') },
  });
  expect((await search(trial)).entities).toHaveLength(1);
});
