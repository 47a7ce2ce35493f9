import { expect, test } from 'vitest';
import { areGranted, EVERY_SITE, gatherGrants } from '#core/access/grants.ts';

test('patterns of one host are one site, in the order of the names', () => {
  expect(
    gatherGrants(['https://*.wire.example/*', 'http://news.example/*', 'https://news.example/*']),
  ).toEqual({
    everywhere: [],
    sites: [
      { host: 'news.example', below: false, origins: ['http://news.example/*', 'https://news.example/*'] },
      { host: 'wire.example', below: true, origins: ['https://*.wire.example/*'] },
    ],
  });
});

test('a host and all below it are two things to give back', () => {
  const { sites } = gatherGrants(['https://news.example/*', 'https://*.news.example/*']);
  expect(sites.map(({ below, origins }) => [below, origins])).toEqual([
    [false, ['https://news.example/*']],
    [true, ['https://*.news.example/*']],
  ]);
});

test.each([[EVERY_SITE], [['<all_urls>']], [['*://*/*']]])('%j is every site', (origins) => {
  const grants = gatherGrants(origins);
  expect(grants).toEqual({ everywhere: origins, sites: [] });
  expect(areGranted(grants, EVERY_SITE)).toBe(true);
  expect(areGranted(grants, ['https://*.news.example/*'])).toBe(true);
});

test('what is no web page is left out', () => {
  expect(gatherGrants(['file:///*', 'chrome://favicon/*', 'nonsense'])).toEqual({
    everywhere: [],
    sites: [],
  });
});

test('half of it is not granted', () => {
  const some = gatherGrants(['https://*.news.example/*']);
  expect(areGranted(some, ['https://*.news.example/*'])).toBe(true);
  expect(areGranted(some, ['https://*.news.example/*', 'https://*.wire.example/*'])).toBe(false);
  expect(areGranted(gatherGrants(['https://*/*']), EVERY_SITE)).toBe(false);
});
