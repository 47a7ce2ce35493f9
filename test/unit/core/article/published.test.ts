import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateEvidence } from '#core/article/page-dates.ts';
import { findPublished } from '#core/article/published.ts';

const TODAY = '2026-11-20';
const evidence = (more: Partial<DateEvidence>): DateEvidence => ({
  url: 'https://news.example/a',
  jsonLd: [],
  meta: [],
  times: [],
  ...more,
});
const found = (more: Partial<DateEvidence>) => findPublished(evidence(more), TODAY);
const article = (datePublished: string, type = 'NewsArticle') =>
  JSON.stringify({ '@type': type, datePublished });

describe('the date of an article', () => {
  it.each<[string, Partial<DateEvidence>, string, string]>([
    ['JSON-LD', { jsonLd: [article('2024-01-28T05:30:00+03:00')] }, '2024-01-28', 'json-ld'],
    [
      'JSON-LD in a graph',
      { jsonLd: [`{"@graph":[{"@type":"WebSite"},${article('2024-01-28')}]}`] },
      '2024-01-28',
      'json-ld',
    ],
    [
      'the article before the page that it stands on',
      { jsonLd: [article('2020-01-01', 'Organization'), article('2024-01-28')] },
      '2024-01-28',
      'json-ld',
    ],
    [
      'JSON-LD before meta',
      { jsonLd: [article('2024-01-28')], meta: [['article:published_time', '2024-01-30']] },
      '2024-01-28',
      'json-ld',
    ],
    [
      'published before date',
      {
        meta: [
          ['date', '2024-02-02'],
          ['article:published_time', '2024-01-28T23:59:59Z'],
        ],
      },
      '2024-01-28',
      'meta',
    ],
    ['names in capitals', { meta: [['DC.Date.Issued', '2024-01-28']] }, '2024-01-28', 'meta'],
    ['words', { meta: [['pubdate', 'Sun, 28 Jan 2024 23:30:00 GMT']] }, '2024-01-28', 'meta'],
    [
      'words that a zone would move to the next day',
      { meta: [['pubdate', 'Sun, 28 Jan 2024 23:30:00 -0500']] },
      '2024-01-28',
      'meta',
    ],
    [
      'words as scripts write them',
      { meta: [['date', 'Sun Jan 28 2024 23:30:00 GMT-0500 (EST)']] },
      '2024-01-28',
      'meta',
    ],
    ['an address with short numbers', { url: 'https://news.example/2024/1/28/story' }, '2024-01-28', 'url'],
    [
      'the article before the page and the site',
      { jsonLd: [article('2010-01-01', 'WebPage'), article('2024-01-28')] },
      '2024-01-28',
      'json-ld',
    ],
    [
      'meta before the date of a site',
      { jsonLd: [article('2010-01-01', 'WebSite')], meta: [['date', '2024-01-28']] },
      '2024-01-28',
      'meta',
    ],
    ['words without a zone', { meta: [['pubdate', 'January 28, 2024']] }, '2024-01-28', 'meta'],
    ['a time element', { times: ['2024-01-28T00:10:00+03:00'] }, '2024-01-28', 'time'],
    ['an address with slashes', { url: 'https://news.example/2024/01/28/a-story-12' }, '2024-01-28', 'url'],
    ['an address with hyphens', { url: 'https://news.example/story-2024-01-28.html' }, '2024-01-28', 'url'],
  ])('from %s', (_, given, day, method) => expect(found(given)).toEqual({ day, method }));

  it.each<[string, Partial<DateEvidence>]>([
    ['nothing', {}],
    ['broken JSON-LD', { jsonLd: ['{"datePublished": "2024-01-28"', 'null', '[]', '"2024-01-28"'] }],
    ['a number', { jsonLd: ['{"@type":"NewsArticle","datePublished":20240128}'] }],
    ['a day that is none', { meta: [['date', '2024-02-31']] }],
    ['a date long past', { meta: [['date', '1901-01-01']] }],
    ['a date to come', { meta: [['date', '2027-01-28']] }],
    ['a year in the words of an address', { url: 'https://news.example/analysis/the-war-in-2023' }],
    [
      'the day of an event in the words of an address',
      { url: 'https://news.example/strikes-after-october-7-2023' },
    ],
    ['eight digits in an address', { url: 'https://news.example/world-us-canada-20121020' }],
    ['a month and no day', { meta: [['date', 'May 2024']] }],
    ['a season', { meta: [['date', 'Spring 2024']] }],
    ['a number in the address', { url: 'https://news.example/id/202401289' }],
    ['an address that is none', { url: 'about:blank' }],
  ])('is the day of reading where the page gives %s', (_, given) => {
    expect(found(given)).toEqual({ day: TODAY, method: 'reading' });
  });

  it('may be tomorrow: east of the reader it is', () => {
    expect(found({ times: ['2026-11-21'] }).day).toBe('2026-11-21');
  });

  it('is a real day whatever a page says', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.array(fc.oneof(fc.json(), fc.string())),
        fc.array(fc.string()),
        (url, jsonLd, times) => {
          expect(findPublished({ url, jsonLd, meta: [], times }, TODAY).day).toMatch(/^\d{4}-\d\d-\d\d$/);
        },
      ),
    );
  });
  it('is found at any depth without overflow', () => {
    expect(
      found({ jsonLd: [`${'{"@graph":['.repeat(500)}${article('2024-01-28')}${']}'.repeat(500)}`] }).method,
    ).toBe('reading');
  });
});
