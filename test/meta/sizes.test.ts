import { expect, test } from 'vitest';
import { readModules } from './syntax.ts';
import { codeFiles, quantile, read } from './tree.ts';

const linesOf = (path: string): number => read(path).trimEnd().split('\n').length;

const files = codeFiles().map((path) => ({ path, lines: linesOf(path) }));
/** Functions of one line would only flatter the numbers. */
const functions = readModules()
  .flatMap(({ path, functions }) => functions.map(({ line, lines }) => ({ at: `${path}:${line}`, lines })))
  .filter(({ lines }) => lines > 1);

const above = (limit: number, all: { lines: number }[]) => all.filter(({ lines }) => lines > limit);

test('no file has more than 250 lines', () => {
  expect(above(250, files)).toEqual([]);
});

test('files: the median is at most 60 lines, the 95th percentile at most 170', () => {
  const lines = files.map((file) => file.lines);
  expect(quantile(lines, 0.5)).toBeLessThanOrEqual(60);
  expect(quantile(lines, 0.95), JSON.stringify(above(170, files))).toBeLessThanOrEqual(170);
});

test('functions: the median is at most 10 lines, the 95th percentile at most 40', () => {
  const lines = functions.map((one) => one.lines);
  expect(lines.length).toBeGreaterThan(files.length);
  expect(quantile(lines, 0.5)).toBeLessThanOrEqual(10);
  expect(quantile(lines, 0.95), JSON.stringify(above(40, functions))).toBeLessThanOrEqual(40);
});
