import { expect, test } from 'vitest';
import { pauseAfter } from '#core/feed/back-off.ts';

test('each failure doubles the pause, up to six hours', () => {
  expect([1, 2, 3, 7, 8, 99].map((failures) => pauseAfter(failures, 1))).toEqual([5, 10, 20, 320, 360, 360]);
});

test('chance spreads readers over the second half of it', () => {
  expect([0, 0.5, 1].map((chance) => pauseAfter(3, chance))).toEqual([10, 15, 20]);
});
