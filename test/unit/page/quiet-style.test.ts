import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDense, styleOn } from '#page/quiet-style.ts';

describe('a page is dense', () => {
  it.each([
    ['a report', { characters: 6_000, found: 30, marks: 30 }, false],
    ['a headline', { characters: 12, found: 1, marks: 1 }, false],
    ['a long report with many names', { characters: 40_000, found: 160, marks: 160 }, false],
    ['a list of names', { characters: 2_000, found: 80, marks: 80 }, true],
    ['a very long page', { characters: 400_000, found: 1_000, marks: 1_000 }, true],
    ['a list that has gone', { characters: 2_000, found: 80, marks: 3 }, false],
  ])('%s: %o is %s', (_, tally, dense) => {
    expect(isDense(tally, false)).toBe(dense);
  });

  it('and stays so until it is clearly calmer', () => {
    const grown = { characters: 9_700, found: 80, marks: 80 };
    expect(isDense(grown, false)).toBe(false);
    expect(isDense(grown, true)).toBe(true);
    expect(isDense({ ...grown, characters: 20_000 }, true)).toBe(false);
  });

  it('never by losing a mark', () => {
    const count = fc.nat({ max: 2_000 });
    const tally = fc.record({ characters: count, found: count, marks: count });
    fc.assert(
      fc.property(tally, count, fc.boolean(), (given, fewer, was) => {
        const marks = Math.max(0, given.marks - fewer);
        expect(Number(isDense({ ...given, marks }, was))).toBeLessThanOrEqual(Number(isDense(given, was)));
      }),
    );
  });
});

it('what is dense is drawn faintly, anything else as the reader chose', () => {
  expect(styleOn('tint', true)).toBe('faint');
  expect(styleOn('tint', false)).toBe('tint');
});
