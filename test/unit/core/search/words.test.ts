import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinName, readWords, wordsOf } from '#core/search/words.ts';

const words = (text: string) => readWords(text).map((word) => word.text);

test.for([
  ['MQ9', 'mq-9'],
  ['Kata’ib Hezbollah', 'KATAIB HEZBOLLAH'],
  ['Şahid-136', 'sahid 136'],
  ['برج ۲۲', 'البرج 22'],
  ['عَيْن الأسد', 'عين اسد'],
  ['Шахед', 'шахед'],
  ['drones', 'drone'],
  ['soft\u00adhyphen', 'softhyphen'],
] as const)('%s and %s are the same words', ([one, other]) => {
  expect(words(one)).toEqual(words(other));
});

test('words that only look like plurals stay', () => {
  expect(words('gas cross')).toEqual(['gas', 'cross']);
});

test('an Arabic clitic is another reading, filed beside the word', () => {
  expect(wordsOf('والطائرة')).toContain(words('طائرة')[0]);
});

test('stop words count only where nothing else is said', () => {
  expect([...wordsOf('the base of the army')]).toEqual(['base', 'army']);
  expect([...wordsOf('the of')]).toEqual(['the', 'of']);
});

test('a whole name is one piece however it is parted', () => {
  expect(joinName('Ain al-Asad Air Base')).toBe(joinName('ain asad airbase'));
});

test('no text breaks it, and no word is longer than what is filed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const word of wordsOf(text)) expect(word.length).toBeLessThanOrEqual(40);
    }),
  );
});
