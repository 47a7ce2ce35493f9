import { expect, test, vi } from 'vitest';
import { keepStore } from '#background/store-keeper.ts';
import type { openStore } from '#store/open-store.ts';
import { told } from '#test/words/told.ts';
import { freshName, freshStore } from '../store/fresh-store.ts';

const never = () => new Promise<void>(() => undefined);
const atOnce = () => Promise.resolve();

test('one connection serves all, until it is closed', async () => {
  const name = freshName();
  const open = vi.fn<() => ReturnType<typeof openStore>>(() => freshStore(name));
  const keeper = keepStore(open, never);
  const [one, two] = [await keeper.open(), await keeper.open()];
  expect(one.ok && two.ok && one.value === two.value).toBe(true);
  if (one.ok) one.value.close();
  expect(await keeper.open()).toMatchObject({ ok: true });
  expect(open).toHaveBeenCalledTimes(2);
});

test('an opening that takes too long is told in words, joined by the next question, and not begun twice', async () => {
  const name = freshName();
  const opening = Promise.withResolvers<Awaited<ReturnType<typeof openStore>>>();
  const open = vi.fn<() => ReturnType<typeof openStore>>(() => opening.promise);
  const keeper = keepStore(open, atOnce);
  expect(await keeper.open()).toMatchObject({
    ok: false,
    failure: { what: told('holds its data open') },
  });
  opening.resolve(await freshStore(name));
  await opening.promise;
  expect(await keeper.open()).toMatchObject({ ok: true });
  expect(open).toHaveBeenCalledTimes(1);
});

test('a store that failed in use is closed and opened anew', async () => {
  const name = freshName();
  const keeper = keepStore(() => freshStore(name), never);
  const first = await keeper.open();
  expect(keeper.abandon(new DOMException('', 'UnknownError')).what).toEqual(told(/could not read/));
  const second = await keeper.open();
  expect(first.ok && first.value.isOpen()).toBe(false);
  expect(second.ok && second.value.isOpen()).toBe(true);
});
