import { expect, test } from 'vitest';
import { localDay } from '#core/model/local-day.ts';

test.for([
  [new Date(2024, 0, 2, 0, 0), '2024-01-02'],
  [new Date(2024, 10, 30, 23, 59), '2024-11-30'],
] as const)('the day is that of the calendar on the wall: %s', ([now, day]) => {
  expect(localDay(now.getTime())).toBe(day);
});
