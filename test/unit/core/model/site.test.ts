import { expect, test } from 'vitest';
import { hostOf, pageOf, siteOf } from '#core/model/site.ts';

test.for([
  ['https://news.example/a', 'https://news.example/*', 'news.example'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1/*', '127.0.0.1'],
  ['chrome://extensions', null, null],
  ['file:///home/a.html', null, null],
  ['nonsense', null, null],
  [undefined, null, null],
] as const)('the site of %s is %s', ([address, site, host]) => {
  expect(siteOf(address)).toBe(site);
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['https://news.example/a?b=1#part', 'https://news.example/a?b=1'],
  ['https://user:secret@news.example/a', 'https://news.example/a'],
  ['file:///home/a.html', null],
  ['about:blank', null],
  [undefined, null],
])('the page of %s is %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});

test('an address longer than a record may hold is cut', () => {
  expect(pageOf(`https://news.example/${'x'.repeat(5_000)}`)).toHaveLength(4_000);
});
