import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBetween } from '#core/text/hash.ts';
import { otherReading } from '#core/text/readings.ts';
import { DOTTED, GLUED, JOINED, PARTED, SLASHED, tokenize } from '#core/text/tokens.ts';

const words = (text: string): string[] => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};
const gaps = (text: string): number[] => {
  const { count, gap } = tokenize(text);
  return Array.from(gap.subarray(1, count));
};
const sameWords = (one: string, other: string): boolean => {
  const [a, b] = [tokenize(one), tokenize(other)];
  return (
    a.count === b.count &&
    Array.from({ length: a.count }, (_, at) => at).every((at) => a.a[at] === b.a[at] && a.b[at] === b.b[at])
  );
};

describe('words', () => {
  it.each([
    ['Ain al-Asad', ['Ain', 'al', 'Asad']],
    ['MQ-9, MQ9 and MQ 9', ['MQ', '9', 'MQ', '9', 'and', 'MQ', '9']],
    ['Shahed-131/136', ['Shahed', '131', '136']],
    ['Kata’ib and Kata\u02bfib', ['Kata’ib', 'and', 'Kata\u02bfib']],
    ['“Reaper”', ['Reaper']],
    ['soft\u00adhyphen', ['soft\u00adhyphen']],
    ['حزب\u200cالله', ['حزب', 'الله']],
    ['无人机', ['无', '人', '机']],
    ['😀Hezbollah😀', ['Hezbollah']],
    ['', []],
    [' \n- ', []],
  ])('of %j', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['Aïn al-Assad', 'ain AL‑assad'],
    ['Kata’ib', "Kata'ib"],
    ['Kata\u02bfib', 'kataib'],
    ['Şahid-136', 'sahid 136'],
    ['شاهد ١٣٦', 'شاهد 136'],
    ['کتائب', 'كتائب'],
    ['Straße', 'STRASSE'],
    ['Ａｉｎ', 'ain'],
    ['al\u00a0Asad', 'al Asad'],
    ['Шахед', 'ШАХЕД'],
    ['قَاعِدَة', 'قاعدة'],
  ])('%j is written like %j', (one, other) => expect(sameWords(one, other)).toBe(true));

  it.each([
    ['Asad', 'Assad'],
    ['MQ-9', 'MQ-90'],
    ['Hezbollah', 'Hezbolla'],
  ])('%j is not written like %j', (one, other) => expect(sameWords(one, other)).toBe(false));
});

describe('what lies between words', () => {
  it.each([
    ['al-Asad', [JOINED]],
    ['al Asad', [JOINED]],
    ['al  Asad', [JOINED]],
    ['Iraq – Hezbollah', [PARTED]],
    ['Iraq, Hezbollah', [PARTED]],
    ['Iraq\nHezbollah', [PARTED]],
    ['131/136', [SLASHED]],
    ['131 / 136', [PARTED]],
    ['U.S. Army', [DOTTED, DOTTED]],
    ['the end. Army', [JOINED, PARTED]],
    ['MQ9', [GLUED]],
  ])('%j', (text, expected) => expect(gaps(text)).toEqual(expected));
});

describe('other readings', () => {
  const other = (text: string, at = 0): string | undefined => {
    const reading = otherReading(tokenize(text), at);
    return reading && text.slice(reading.start, reading.end);
  };
  it.each([
    ['Iraq’s', 'Iraq'],
    ["Şabi'nin", 'Şabi'],
    ['d’Aïn', 'Aïn'],
    ['Reapers', 'Reaper'],
    ['والحشد', 'الحشد'],
    ['بداعش', 'داعش'],
    ['Qa', undefined],
    ['Hezbollah', undefined],
  ])('of %j is %j', (text, expected) => expect(other(text)).toBe(expected));

  it('hash as the shorter word itself does', () => {
    for (const text of ['Reapers', 'Iraq’s', 'd’Aïn', 'STRASSEs']) {
      const reading = otherReading(tokenize(text), 0);
      expect(reading?.hash).toEqual(hashBetween(text, reading?.start ?? 0, reading?.end ?? 0));
    }
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  it('is read without throwing, in order, every offset inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = tokenize(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(at);
          expect(end[i]).toBeGreaterThan(start[i] as number);
          at = end[i] as number;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it('hashes word by word as it does in one run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.count; i++) {
          expect([tokens.a[i], tokens.b[i]]).toEqual(
            hashBetween(text, tokens.start[i] as number, tokens.end[i] as number),
          );
        }
      }),
    );
  });
  it('is the same text in capitals', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z' -]{0,40}$/),
        (text) => void expect(sameWords(text, text.toUpperCase())).toBe(true),
      ),
    );
  });
});
