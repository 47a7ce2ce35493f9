import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNewsSites, patternOf } from '#core/model/news-site.ts';

const LISTED = readFileSync(new URL('../../../../public/news-sites.json', import.meta.url), 'utf8');

const fileOf = (...domains: string[]): string =>
  JSON.stringify({
    groups: [
      {
        id: 'english',
        title: 'English',
        language: 'en',
        sites: domains.map((domain) => ({ name: domain, domain })),
      },
    ],
  });

const failureOf = (json: string): string => {
  const read = parseNewsSites(json);
  return read.ok ? 'none' : read.failure;
};

test('the list that comes with the extension is sound, long and in many languages', () => {
  const read = parseNewsSites(LISTED);
  if (!read.ok) throw new Error(read.failure);
  expect(read.value.flatMap(({ sites }) => sites).length).toBeGreaterThanOrEqual(60);
  const languages = new Set(read.value.map(({ language }) => language));
  for (const language of ['en', 'ar', 'fa', 'he', 'tr', 'ru', 'uk', 'fr', 'de', 'es', 'ku'])
    expect(languages, language).toContain(language);
});

test.each([
  ['https://news.example', 'not a host name'],
  ['news.example/world', 'not a host name'],
  ['News.example', 'not a host name'],
  ['*.news.example', 'not a host name'],
  ['-news.example', 'not a host name'],
  ['localhost', 'not a host name'],
])('%s is no domain', (domain, reason) => {
  expect(failureOf(fileOf(domain))).toContain(reason);
});

test('a domain is listed once, and none that lies within another', () => {
  expect(failureOf(fileOf('news.example', 'other.example'))).toBe('none');
  expect(failureOf(fileOf('news.example', 'news.example'))).toContain('stands there twice');
  expect(failureOf(fileOf('news.example', 'arabic.news.example'))).toContain('part of another');
  expect(failureOf(fileOf('news.example', 'bignews.example'))).toBe('none');
});

test('a group is listed once and is never empty', () => {
  const { groups } = JSON.parse(fileOf('news.example'));
  expect(failureOf(JSON.stringify({ groups: [...groups, ...groups] }))).toContain(
    'a group stands there twice',
  );
  expect(failureOf(fileOf())).not.toBe('none');
});

test.each(['', '<!doctype html>', '[]', '{"groups":{}}'])('%j is no list', (json) => {
  expect(failureOf(json)).not.toBe('none');
});

test('a site is asked for with all below it, by HTTPS only', () => {
  expect(patternOf({ name: 'News', domain: 'news.example' })).toBe('https://*.news.example/*');
});
