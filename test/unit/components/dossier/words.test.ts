import { expect, test } from 'vitest';
import { namesByLanguage } from '#components/dossier/names-by-language.ts';
import { writePosition } from '#components/dossier/position-words.ts';
import { tagsOf } from '#components/dossier/tags.ts';

test('a position has no more digits than are known, and says how well it is', () => {
  expect(writePosition({ lat: 33.78561, lon: 42.4412, precision: 'site' })).toBe(
    '33.7856° N, 42.4412° E, the site itself',
  );
  expect(writePosition({ lat: -33.7856, lon: -42.4412, precision: 'approx' })).toBe(
    '33.79° S, 42.44° W, good to a few kilometres',
  );
  expect(writePosition({ lat: 33.7856, lon: 42.4412, precision: 'region' })).toBe(
    '33.8° N, 42.4° E, somewhere in the region',
  );
  expect(writePosition({ lat: null, lon: null, precision: 'sea' })).toBe('At sea, the spot is not known');
});

test('names stand by language and kind, each once', () => {
  const alias = (text: string, lang: string, kind: 'name' | 'acronym' = 'name') => ({ text, lang, kind });
  const grouped = namesByLanguage([
    alias('PMF', 'en', 'acronym'),
    alias('Popular Mobilization Forces', 'en'),
    alias('PMF', 'en', 'acronym'),
    alias('الحشد الشعبي', 'ar'),
  ]);
  expect(grouped).toEqual([
    {
      lang: 'en',
      language: 'English',
      kinds: [
        { kind: 'name', names: ['Popular Mobilization Forces'] },
        { kind: 'acronym', names: ['PMF'] },
      ],
    },
    { lang: 'ar', language: 'Arabic', kinds: [{ kind: 'name', names: ['الحشد الشعبي'] }] },
  ]);
});

test('tags are split at commas of any script, trimmed, each once', () => {
  expect(tagsOf(' drones, Tower 22,, drones،الأردن ')).toEqual(['drones', 'Tower 22', 'الأردن']);
});
