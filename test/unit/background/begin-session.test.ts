import { expect, test, vi } from 'vitest';
import { beginSession } from '#background/begin-session.ts';

const drawer = () => {
  const items = new Map<string, unknown>();
  return {
    get: async (name: string) => Object.fromEntries([...items].filter(([key]) => key === name)),
    set: async (added: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(added)) items.set(name, value);
    },
  };
};

test('a start begins once, however often the worker wakes; the next start begins anew', async () => {
  const begin = vi.fn<() => Promise<void>>(async () => undefined);
  const session = drawer();
  await beginSession(session, begin);
  await beginSession(session, begin);
  expect(begin).toHaveBeenCalledTimes(1);
  await beginSession(drawer(), begin);
  expect(begin).toHaveBeenCalledTimes(2);
});
