import { describe, expect, it } from 'vitest';
import { counted, phrase } from '#core/wording/phrase.ts';
import { createWording } from '#core/wording/wording.ts';
import { lookupIn, type Messages } from '#test/words/lookup.ts';

const textsOf = (texts: Record<string, string>): Messages =>
  Object.fromEntries(Object.entries(texts).map(([name, message]) => [name, { message }]));

const english = createWording(
  lookupIn(
    textsOf({
      language: 'en',
      locale: 'en-GB',
      direction: 'ltr',
      in_month: 'in $1',
      beside: 'beside $1',
      price: '$1 for $2',
      incidents_one: '$1 incident $2',
      incidents_other: '$1 incidents $2',
      told: '“$1”',
    }),
  ),
);
const arabic = createWording(
  lookupIn(
    textsOf({
      language: 'ar',
      locale: 'ar-u-nu-latn',
      direction: 'rtl',
      beside: 'بجوار $1',
      incidents_two: 'حادثتان',
      incidents_few: '$1 حوادث',
      incidents_other: '$1 حادثة',
    }),
  ),
);

describe('wording', () => {
  it('fills places in any order', () => {
    expect(english.say('price', 'Two', '5')).toBe('Two for 5');
  });

  it('chooses plurals as the language has them', () => {
    expect(english.sayCount('incidents', 1, 'here')).toBe('1 incident here');
    expect(english.sayCount('incidents', 1204, 'here')).toBe('1,204 incidents here');
    expect([2, 3, 100].map((count) => arabic.sayCount('incidents', count))).toEqual([
      'حادثتان',
      '3 حوادث',
      '100 حادثة',
    ]);
  });

  it('isolates what runs the other way', () => {
    expect(english.say('beside', 'عين الأسد')).toBe('beside \u2068عين الأسد\u2069');
    expect(english.say('beside', 'MQ-9')).toBe('beside MQ-9');
    expect(arabic.say('beside', 'MQ-9')).toBe('بجوار \u2068MQ-9\u2069');
    expect(arabic.list(['MQ-9', 'شاهد'])).toBe('\u2068MQ-9\u2069 وشاهد');
  });

  it('tells phrases within phrases, with dates as precise as they are known', () => {
    const when = phrase('in_month', { date: '2025-03-01', precision: 'month' });
    expect(english.tell(phrase('told', counted('incidents', 3, when)))).toBe('“3 incidents in March 2025”');
  });

  it('cuts a message at its places', () => {
    expect(english.cut('price', 2)).toEqual(['', 0, ' for ', 1, '']);
    expect(english.cut('incidents', 2, 1)).toEqual(['', 0, ' incident ', 1, '']);
  });

  it('never shows a part of a date that is not known', () => {
    expect(english.date('2024-01-28', 'month')).toBe('January 2024');
    expect(english.when('2024-01-28', 'month')).toBe('in January 2024');
    expect(arabic.date('2024-01-28', 'day')).toBe('28 يناير 2024');
  });

  it('says nothing where there is no message', () => {
    expect(english.say('unheard')).toBe('');
  });
});
