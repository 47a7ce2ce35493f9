import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanAddress, findCanonical } from '#core/article/address.ts';

const PAGE = 'https://www.news.example/2024/raid';

test.for([
  [`${PAGE}?utm_source=x&id=7&fbclid=abc&gclid=d#comments`, `${PAGE}?id=7`],
  [`${PAGE}?utm_campaign=x`, PAGE],
  [`${PAGE}#/story/7`, `${PAGE}#/story/7`],
  ['https://ann:secret@news.example/a', 'https://news.example/a'],
  ['HTTPS://News.Example:443/a', 'https://news.example/a'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['nothing', null],
  [`https://news.example/${'a'.repeat(5_000)}`, null],
] as const)('%s is kept as %s', ([address, clean]) => expect(cleanAddress(address)).toBe(clean));

test('cleaning twice changes nothing, and what is no tracking stays in its order', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const clean = cleanAddress(url);
      if (clean !== null) expect(cleanAddress(clean)).toBe(clean);
    }),
  );
  expect(cleanAddress(`${PAGE}?b=2&utm_id=1&a=1`)).toBe(`${PAGE}?b=2&a=1`);
});

test.for([
  ['the first of its own site', ['https://news.example/raid?utm_source=x'], 'https://news.example/raid'],
  ['a relative one', ['/raid'], 'https://www.news.example/raid'],
  [
    'its own over another site’s',
    ['https://thief.example/a', 'https://m.news.example/b'],
    'https://m.news.example/b',
  ],
  ['none of another site', ['https://thief.example/a'], PAGE],
  ['not the front page', ['https://news.example/'], PAGE],
  ['no script', ['javascript:alert(1)'], PAGE],
  ['none', [], PAGE],
] as const)('the canonical address: %s', ([, candidates, canonical]) => {
  expect(findCanonical([...candidates], `${PAGE}?fbclid=1`)).toBe(canonical);
});
