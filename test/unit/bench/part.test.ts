import { expect, it } from 'vitest';
import { choose } from '#test/bench/part.ts';

const PARTS = { spotting: 1, marking: 2 };

it('all parts run unless some are named', () => {
  expect(choose(PARTS, [])).toEqual(Object.entries(PARTS));
  expect(choose(PARTS, ['marking'])).toEqual([['marking', 2]]);
});

it('a part that is not there is told, with those that are', () => {
  expect(() => choose(PARTS, ['marking', 'toString'])).toThrow(/"toString".*spotting, marking/);
});
