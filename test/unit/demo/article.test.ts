import { expect, test } from 'vitest';
import { parseRows } from '#test/demo/article.ts';

test('rows with a text are articles, rows with a file are notes on it', () => {
  const rows = parseRows(
    ['{"id":"a","text":"One."}', '{"id":7,"file":"b.txt","published":"2024-01-28"}', ''].join('\r\n'),
  );
  expect(rows.articles).toMatchObject([{ id: 'a', text: 'One.', title: null, lang: null }]);
  expect(rows.notes).toMatchObject([{ file: 'b.txt', published: '2024-01-28', publisher: null }]);
  expect(rows.problems).toEqual([]);
});

test('a number does as an id, and a byte order mark is nothing', () => {
  expect(parseRows('\uFEFF{"id":3,"text":"One."}').articles).toMatchObject([{ id: '3' }]);
});

test('what cannot be read is told by line, and the rest is kept', () => {
  const rows = parseRows('{"id":"a"\n\n[1]\n{"id":"b","text":""}\n{"id":"c","text":"Kept."}');
  expect(rows.articles.map(({ id }) => id)).toEqual(['c']);
  expect(rows.problems).toEqual([
    'line 1 is not JSON',
    'line 3 has neither "id" and "text" nor "file"',
    'line 4 has neither "id" and "text" nor "file"',
  ]);
});
