import { expect, test } from 'vitest';
import { hostOf, siteOf } from '#core/model/site.ts';

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
