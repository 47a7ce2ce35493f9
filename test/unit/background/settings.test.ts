import { expect, test, vi } from 'vitest';
import { type Drawer, keepSettings } from '#background/settings.ts';

const NEW = { paused: false, sitesOff: [] };
const drawerOf = (stored: unknown) => {
  const drawer = {
    get: vi.fn<Drawer['get']>(async (name) => (stored === undefined ? {} : { [name]: stored })),
    set: vi.fn<Drawer['set']>(async () => undefined),
  };
  return drawer;
};

test.for([
  [undefined, NEW],
  [null, NEW],
  ['garbage', NEW],
  [{ paused: 'yes' }, NEW],
  [{ paused: true }, { paused: true, sitesOff: [] }],
  [
    { sitesOff: ['news.example'], unknown: 1 },
    { paused: false, sitesOff: ['news.example'] },
  ],
] as const)('what is stored as %j is read as %j', async ([stored, settings]) => {
  expect(await keepSettings(drawerOf(stored)).read()).toEqual(settings);
});

test('a change is on the disk before it is told, and is read from then on', async () => {
  const drawer = drawerOf(undefined);
  const settings = keepSettings(drawer);
  await settings.read();
  const changed = { paused: true, sitesOff: ['news.example'] };
  expect(await settings.change(changed)).toEqual(changed);
  expect(drawer.set).toHaveBeenCalledWith({ settings: changed });
  expect(await settings.read()).toEqual(changed);
});

test('a change that could not be stored is none', async () => {
  const drawer = drawerOf({ paused: true });
  const settings = keepSettings(drawer);
  drawer.set.mockRejectedValueOnce(new Error('disk full'));
  await expect(settings.change(NEW)).rejects.toThrow('disk full');
  expect((await settings.read()).paused).toBe(true);
});

test('the browser is asked once, and again where it failed', async () => {
  const drawer = drawerOf({ paused: true });
  const settings = keepSettings(drawer);
  drawer.get.mockRejectedValueOnce(new Error('not now'));
  await expect(settings.read()).rejects.toThrow('not now');
  await settings.read();
  await settings.read();
  expect(drawer.get).toHaveBeenCalledTimes(2);
});
