import { expect, it } from 'vitest';
import { medianOf, runInTurn } from '#test/bench/rounds.ts';

it('runs in turn, and the first turn does not count', async () => {
  const order: string[] = [];
  let clock = 0;
  const contender = (name: string) => ({
    name,
    run: async () => {
      order.push(name);
      clock += 1;
      return clock;
    },
  });
  const results = await runInTurn([contender('a'), contender('b')], 2);
  expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect(Object.fromEntries(results)).toEqual({ a: [3, 5], b: [4, 6] });
  expect(medianOf(results, 'a', (value) => value * 10)).toBe(40);
});
