import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countMentions } from '#core/article/count-mentions.ts';
import { normaliseText } from '#core/article/normalise-text.ts';

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
const gap = fc.constantFrom(' ', '\n\n', '\u00a0', '\t ', '\r\n');

test('the same words read another way are the same text', () => {
  fc.assert(
    fc.property(words, gap, gap, (some, one, other) => {
      expect(normaliseText(some.join(one))).toBe(normaliseText(`${other}${some.join(other)}${one}`));
    }),
  );
  expect(normaliseText('al\u00ad-Asad cafe\u0301')).toBe('al-Asad café');
  expect(normaliseText('a b')).not.toBe(normaliseText('ab'));
});

test('doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});

test('mentions are counted by entity, unlisted names are not', () => {
  const mention = (entity: 'f:a' | 'f:b' | null, surface: string) =>
    ({ entity, surface, type: 'base', start: 0, end: 1, listed: true, among: [], why: [] }) as const;
  const found = [mention('f:b', 'B'), mention('f:a', 'A'), mention(null, 'C'), mention('f:b', 'the B')];
  expect(countMentions(found.map((one) => ({ ...one, listed: true, among: [], why: [] })))).toEqual([
    { entity: 'f:b', surface: 'B', type: 'base', count: 2 },
    { entity: 'f:a', surface: 'A', type: 'base', count: 1 },
  ]);
});
