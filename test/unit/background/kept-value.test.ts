import { expect, test, vi } from 'vitest';
import { type Drawer, keepValue } from '#background/kept-value.ts';

const drawerOf = (stored: unknown) => {
  const kept: Record<string, unknown> = stored === undefined ? {} : { number: stored };
  return {
    get: vi.fn<Drawer['get']>(async (name) => ({ [name]: kept[name] })),
    set: vi.fn<Drawer['set']>(async (items) => Object.assign(kept, items)),
  };
};
const keepNumber = (drawer: Drawer) =>
  keepValue(drawer, 'number', (stored) => (typeof stored === 'number' ? stored : 0));

test('a change is on the disk before it is told, and is read from then on', async () => {
  const drawer = drawerOf(undefined);
  const kept = keepNumber(drawer);
  expect(await kept.read()).toBe(0);
  expect(await kept.change((value) => value + 1)).toBe(1);
  expect(drawer.set).toHaveBeenCalledWith({ number: 1 });
  expect(await kept.read()).toBe(1);
});

test('changes made at once come one after another: none is lost', async () => {
  const drawer = drawerOf(4);
  const kept = keepNumber(drawer);
  await Promise.all([1, 2, 3].map((more) => kept.change((value) => value * 10 + more)));
  expect(await kept.read()).toBe(4123);
  expect(drawer.set).toHaveBeenLastCalledWith({ number: 4123 });
});

test('a change that could not be stored is none, and does not keep the next from being made', async () => {
  const drawer = drawerOf(5);
  const kept = keepNumber(drawer);
  drawer.set.mockRejectedValueOnce(new Error('disk full'));
  const [failed, next] = await Promise.allSettled([kept.change(() => 6), kept.change((value) => value + 2)]);
  expect(failed.status).toBe('rejected');
  expect(next).toEqual({ status: 'fulfilled', value: 7 });
  expect(await kept.read()).toBe(7);
});

test('the browser is asked once, and again where it failed', async () => {
  const drawer = drawerOf(5);
  const kept = keepNumber(drawer);
  drawer.get.mockRejectedValueOnce(new Error('not now'));
  await expect(kept.read()).rejects.toThrow('not now');
  await kept.read();
  await kept.read();
  expect(drawer.get).toHaveBeenCalledTimes(2);
});
