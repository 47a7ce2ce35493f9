import { expect, test, vi } from 'vitest';
import { greetInstall } from '#background/greet-install.ts';
import { putCompiled } from '#store/compiled.ts';
import { pretendBrowser } from './pretend-browser.ts';
import { good, trialFill } from './trial.ts';

test('what another release compiled is dropped, and the readers of open tabs are replaced', async () => {
  const { keeper } = trialFill(good());
  const opened = await keeper.open();
  if (!opened.ok) throw new Error('not open');
  await putCompiled(opened.value, 'gazetteer', 'of another release', { shape: 'old' });
  const { platform, register, state } = pretendBrowser(['https://news.example/*']);
  const gazetteer = { get: () => Promise.reject(new Error('unused')), forget: vi.fn<() => void>() };
  await greetInstall({ platform, register, keeper, gazetteer });
  expect(await opened.value.compiled.count()).toBe(0);
  expect(gazetteer.forget).toHaveBeenCalled();
  expect(state.scripts.has('reader')).toBe(true);
  expect(state.injected).toEqual([7, 8]);
});
