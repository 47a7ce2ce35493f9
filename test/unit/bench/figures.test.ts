import { describe, expect, it } from 'vitest';
import { compare, median, rounded } from '#test/bench/figures.ts';

describe('the median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 100])).toBe(9);
  });
  it('of an even number is between the two in the middle', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });
  it('of nothing there is none', () => {
    expect(() => median([])).toThrow();
  });
});

it('numbers keep three digits', () => {
  expect([12_345, 0.012_345, 0].map(rounded)).toEqual([12_300, 0.0123, 0]);
});

describe('a ratio', () => {
  const speed = { bench: 'b', case: 'c', unit: 'words/s', better: 'more' } as const;
  const time = { bench: 'b', case: 'c', unit: 'ms', better: 'less' } as const;
  const side = (value: number) => ({ name: 'n', value });

  it('says how many times better ours is, be it more or less that is wanted', () => {
    expect(compare(speed, side(80), side(20)).ratio).toBe(4);
    expect(compare(time, side(20), side(80)).ratio).toBe(4);
    expect(compare(time, side(80), side(20)).ratio).toBe(0.25);
  });
  it('is not made of nothing', () => {
    expect(compare(time, side(0), side(2_000)).ratio).toBeNull();
    expect(compare(speed, side(3), side(0)).ratio).toBeNull();
    expect(compare(time, side(3), null)).toMatchObject({ peer: null, peerValue: null, ratio: null });
  });
});
