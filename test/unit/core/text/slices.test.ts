import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, planSlices, SLICE_LIMIT } from '#core/text/slices.ts';

type Text = { text: string };
const textOf = ({ block, start, end }: Part<Text>): string => block.text.slice(start, end);
const plan = (texts: string[]): Part<Text>[][] =>
  [...planSlices(texts.map((text) => ({ text })))].filter((slice) => slice !== null);
const lengthOf = (slice: Part<Text>[]): number => slice.reduce((sum, part) => sum + textOf(part).length, 0);

describe('planSlices', () => {
  it('sends a short page at once', () => {
    expect(plan(['a', 'b', 'c']).map((slice) => slice.map(textOf))).toEqual([['a', 'b', 'c']]);
    expect(plan([])).toEqual([]);
  });

  it('begins a new slice rather than cutting a block', () => {
    expect(plan(['a'.repeat(40_000), 'b'.repeat(40_000)]).map((slice) => slice.length)).toEqual([1, 1]);
  });

  it('cuts a block that is longer than a slice at white space', () => {
    const slices = plan(['Ain al-Asad '.repeat(10_000)]);
    expect(slices).toHaveLength(2);
    for (const part of slices.flat()) expect(textOf(part)).toMatch(/\s$/);
  });

  it('never cuts a character in two', () => {
    for (const part of plan([`x${'🛩'.repeat(SLICE_LIMIT)}`]).flat())
      expect(textOf(part).isWellFormed()).toBe(true);
  });

  it('hands on the chances to let the page breathe', () => {
    const [a, b] = [{ text: 'a' }, { text: 'b' }];
    expect([...planSlices([a, null, b, null])].map((slice) => slice?.length ?? null)).toEqual([
      null,
      null,
      2,
    ]);
  });

  const block = fc
    .tuple(fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }), fc.integer({ min: 1, max: 9_000 }))
    .map(([word, times]) => word.repeat(times));
  it('sends every character once, in order, at most 64k of them at a time', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (texts) => {
        const slices = plan(texts);
        for (const slice of slices) expect(lengthOf(slice)).toBeLessThanOrEqual(64_000);
        for (const slice of slices) expect(slice.length).toBeGreaterThan(0);
        expect(slices.flat().map(textOf).join('')).toBe(texts.join(''));
      }),
      { numRuns: 50 },
    );
  });
});
