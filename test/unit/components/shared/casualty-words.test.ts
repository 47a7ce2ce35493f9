import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCasualties } from '#components/shared/casualty-words.ts';

const none = { min: 0, max: 0 };
const silent = { casualties: [], killed: null, injured: null };
const range = fc.tuple(fc.nat(500), fc.nat(500)).map(([low, more]) => ({ min: low, max: low + more }));

describe('casualties in words', () => {
  it('is silent about what is not stated', () => {
    expect(writeCasualties(silent)).toEqual([]);
    expect(writeCasualties({ ...silent, casualties: [{ side: 'us', killed: null, injured: null }] })).toEqual(
      [],
    );
    expect(
      writeCasualties({ ...silent, casualties: [{ side: 'us', killed: { min: 3, max: 3 }, injured: null }] }),
    ).toEqual(['3 killed (US)']);
  });

  it('says zero as somebody’s word', () => {
    expect(
      writeCasualties({ ...silent, casualties: [{ side: 'unknown', killed: none, injured: none }] }),
    ).toEqual(['no one hurt, a source says']);
    expect(writeCasualties({ ...silent, killed: { ...none, side: 'us' } })).toEqual([
      'none killed, a source says (US)',
    ]);
  });

  it('writes each side apart, with ranges', () => {
    const casualties = [
      { side: 'us', killed: { min: 3, max: 3 }, injured: { min: 25, max: 47 } },
      { side: 'civilian', killed: { min: 0, max: 2 }, injured: { min: 12, max: null } },
    ];
    expect(writeCasualties({ ...silent, casualties })).toEqual([
      '3 killed, 25–47 injured (US)',
      'up to 2 killed, 12 or more injured (civilians)',
    ]);
  });

  it('falls back to the totals only where no side is told apart', () => {
    const killed = { min: 4, max: 4, side: 'mixed' };
    expect(writeCasualties({ ...silent, killed })).toEqual(['4 killed (several sides)']);
    const casualties = [{ side: 'sdf', killed: { min: 4, max: 4 }, injured: null }];
    expect(writeCasualties({ casualties, killed, injured: null })).toEqual(['4 killed (SDF)']);
  });

  it('says whose loss is not stated', () => {
    const casualties = [{ side: 'unknown', killed: { min: 1, max: null }, injured: null }];
    expect(writeCasualties({ ...silent, casualties })).toEqual(['1 or more killed (whose is not stated)']);
  });

  it('never says that no one was hurt where someone may have been', () => {
    fc.assert(
      fc.property(range, range, (killed, injured) => {
        fc.pre(killed.max > 0 || injured.max > 0);
        const [words] = writeCasualties({ ...silent, casualties: [{ side: 'us', killed, injured }] });
        expect(words).not.toContain('no one');
      }),
    );
  });
});
