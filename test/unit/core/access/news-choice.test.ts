import { expect, test } from 'vitest';
import { firstChoice, originsOf } from '#core/access/news-choice.ts';
import type { NewsGroup } from '#core/model/news-site.ts';

const group = (id: string, language: string): NewsGroup => ({
  id,
  title: id,
  language,
  sites: [{ name: id, domain: `${id}.example` }],
});
const GROUPS = [
  group('agencies', 'mul'),
  group('english', 'en'),
  group('arabic', 'ar'),
  group('german', 'de'),
];

test.each([
  [
    ['de-AT', 'en'],
    ['agencies', 'english', 'german'],
  ],
  [['ar'], ['agencies', 'arabic']],
  [['ja-JP'], ['agencies', 'english']],
  [[], ['agencies', 'english']],
])('who reads %j is offered %j first', (languages, chosen) => {
  expect([...firstChoice(GROUPS, languages)]).toEqual(chosen);
});

test('only the sites of chosen groups are asked for', () => {
  expect(originsOf(GROUPS, new Set(['arabic', 'gone']))).toEqual(['https://*.arabic.example/*']);
  expect(originsOf(GROUPS, new Set())).toEqual([]);
});
