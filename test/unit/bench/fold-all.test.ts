import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldAll, foldKeepingOffsets } from '#test/bench/in-page/fold-all.ts';

it('keeps for every folded unit where it was', () => {
  const { folded, offsets } = foldKeepingOffsets('Aïn ½ B');
  expect(folded).toBe(foldAll('Aïn ½ B'));
  expect([...offsets.subarray(0, folded.length + 1)]).toEqual([0, 1, 2, 3, 4, 4, 4, 5, 6, 7]);
});

it('folds as the fast way does, whatever the length', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'é', 'ﷺ', ' ', 'ß', 'ع')), fc.nat(5_000), (units, times) => {
      const text = units.join('').repeat(Math.ceil(times / 50));
      expect(foldKeepingOffsets(text).folded).toBe(foldAll(text));
    }),
  );
});
