import { expect, test } from 'vitest';
import { MAX_TERMS, parseQuery } from '#core/search/query.ts';

const terms = (text: string) => parseQuery(text).terms.map((term) => term.text);

test.for([
  ['mq9 yemen 2024', ['mq', '9', 'yemen', '2024']],
  ['2024-01', ['2024', 'january']],
  ['erbil 2024-01-08', ['erbil', '2024', 'january', '8']],
  ['2024-', ['2024']],
  ['2024-0', ['2024']],
  ['2024-13', ['2024', '13']],
  ['.*(base|[', ['base']],
  ['\u202eأسد\u202c', ['اسد']],
  ['\ud800', []],
  ['  ', []],
] as const)('%j is read as %j', ([text, read]) => {
  expect(terms(text)).toEqual(read);
});

test('the last term is open while it is being written', () => {
  expect(parseQuery('tower 2').open).toBe(true);
  expect(parseQuery('tower ').open).toBe(false);
  expect(parseQuery('tower of').open).toBe(false);
});

test('of a pasted article only the first words are read', () => {
  expect(terms('drone '.repeat(2_000))).toHaveLength(MAX_TERMS);
});
