import { expect, test, vi } from 'vitest';
import { injectOpenTabs } from '#background/register-reader.ts';
import { pretendBrowser } from './pretend-browser.ts';

const NEWS = 'https://news.example/*';

test('the reader is registered once however often it is asked for at once', async () => {
  const { state, register } = pretendBrowser([NEWS]);
  await Promise.all([register(), register(), register()]);
  expect([...state.scripts.values()]).toEqual([
    {
      id: 'reader',
      matches: [NEWS],
      js: ['reader.js'],
      css: ['assets/marks.css'],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    },
  ]);
});

test('the registration follows the grants: more, other schemes, none', async () => {
  const { state, register } = pretendBrowser([NEWS]);
  await register();
  state.origins = [NEWS, 'file:///*', '*://other.example/*'];
  await register();
  expect(state.scripts.get('reader')?.matches).toEqual([NEWS, '*://other.example/*']);
  state.origins = ['file:///*'];
  await register();
  expect(state.scripts.size).toBe(0);
  await register();
  expect(state.scripts.size).toBe(0);
});

test('a reload of the extension clears the registration, and the next start makes it again', async () => {
  const { state, register } = pretendBrowser([NEWS]);
  await register();
  state.scripts.clear();
  await register();
  expect(state.scripts.has('reader')).toBe(true);
});

test('a registration that fails does not stop the next', async () => {
  const { platform, register, state } = pretendBrowser([NEWS]);
  vi.spyOn(platform.permissions, 'getAll').mockRejectedValueOnce(new Error('not now'));
  await expect(register()).rejects.toThrow('not now');
  await register();
  expect(state.scripts.has('reader')).toBe(true);
});

test('open tabs are read at once; one that lets nobody in does not keep out the others', async () => {
  const { state, platform } = pretendBrowser([NEWS]);
  await injectOpenTabs(platform, [NEWS]);
  expect(state.injected).toEqual([7, 8]);
  await injectOpenTabs(platform, ['file:///*']);
  expect(state.injected).toEqual([7, 8]);
});
