import { expect, test } from 'vitest';
import { writeNow, writeOutcome } from '#components/welcome/outcome-words.ts';
import { gatherGrants } from '#core/access/grants.ts';

test.each([
  [{ way: 'news', done: true, sites: 64 } as const, /^Backstory now reads 64 news sites\./],
  [{ way: 'news', done: false, sites: 64 } as const, /^Nothing was allowed/],
  [{ way: 'everywhere', done: true, sites: 2 } as const, /^Backstory now reads every site\./],
  [{ way: 'everywhere', done: false, sites: 2 } as const, /^Nothing was allowed/],
  [{ way: 'click', done: true, sites: 0 } as const, /^No site is allowed\./],
  [{ way: 'click', done: false, sites: 0 } as const, /^The browser did not take everything back/],
])('%j', (outcome, words) => {
  expect(writeOutcome(outcome)).toMatch(words);
});

test.each([
  [[], 'No site is allowed yet.'],
  [['https://*.news.example/*'], 'Backstory may read 1 site at the moment.'],
  [['https://*/*'], 'Backstory may read every site at the moment.'],
])('with %j allowed, before any choice', (origins, words) => {
  expect(writeNow(gatherGrants(origins))).toBe(words);
});

test('nothing is said before the browser has told', () => {
  expect(writeNow(null)).toBe('');
});
