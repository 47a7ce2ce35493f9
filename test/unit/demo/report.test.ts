import { expect, test } from 'vitest';
import { reportOf, reportOfRequests, reportOfUpdate } from '#test/demo/report.ts';

test('names are counted by type, however they were printed', () => {
  const marks = new Map([
    ['base', ['Tower 22', 'Tower\u00A022', 'al-Tanf']],
    ['group', ['Revolu\u00ADtionary\n Guards']],
  ]);
  const rest = { name: 'Tower\u00A022', incidents: 4 };
  expect(reportOf({ title: 'A page', address: 'http://127.0.0.1/x', marks, rest })).toBe(
    [
      'Page        A page (http://127.0.0.1/x)',
      'base        3: Tower 22 ×2, al-Tanf',
      'group       1: Revolutionary Guards',
      'Rested on   Tower 22: 4 incidents on the card',
    ].join('\n'),
  );
});

test('requests that left are named', () => {
  expect(reportOfRequests({ total: 3, outside: [] })).toBe('Requests    3, outside 127.0.0.1: 0');
  expect(reportOfRequests({ total: 3, outside: ['https://x.example/'] })).toContain('https://x.example/');
});

test('a look at the feed is one line', () => {
  const card = { name: 'Tower\u00A022', before: 1, after: 2 };
  expect(reportOfUpdate({ sequence: { before: 1, after: 2 }, pagesTold: 1, card })).toBe(
    'Feed        sequence 1 → 2, applied, 1 page told; Tower 22: 1 → 2 incidents',
  );
});
