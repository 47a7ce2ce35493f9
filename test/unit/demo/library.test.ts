import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '#test/demo/library.ts';

const folderOf = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-library-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
const silent = () => {};

test('texts, rows and pages are listed with what articles.jsonl says of them', () => {
  const library = readLibrary(
    folderOf({
      'articles.jsonl':
        '{"file":"a.txt","title":"A","published":"2024-01-28","lang":"ar"}\n{"id":"r/1","text":"R"}',
      'a.txt': 'Body of the text.',
      'p.html': '<h1>Page</h1>',
    }),
    silent,
  );
  expect(library.listed.map(({ href, title, lang }) => [href, title, lang])).toEqual([
    ['/articles/r%2F1.html', 'Article r/1', 'en'],
    ['/a.txt', 'A', 'ar'],
    ['/p.html', 'p.html', 'en'],
  ]);
  expect(library.made.get('/a.txt')?.()).toContain('<time datetime="2024-01-28">');
  expect(library.made.get('/articles/r/1.html')?.()).toContain('<p>R</p>');
});

test('a page that articles.jsonl dates carries the date', () => {
  const files = {
    'articles.jsonl': '{"file":"p.html","published":"2020-01-08"}',
    'p.html': '<title>P</title>',
  };
  expect(readLibrary(folderOf(files), silent).made.get('/p.html')?.()).toContain(
    '"datePublished":"2020-01-08"',
  );
});

test('faulty lines are told and skipped', () => {
  const told: string[] = [];
  const rows = ['nonsense', 'nonsense', 'nonsense', 'nonsense', '{"id":"a","text":"Kept."}'].join('\n');
  const library = readLibrary(folderOf({ 'x.jsonl': rows }), (line) => told.push(line));
  expect(library.listed).toHaveLength(1);
  expect(told).toEqual([
    'x.jsonl: line 1 is not JSON; skipped',
    'x.jsonl: line 2 is not JSON; skipped',
    'x.jsonl: line 3 is not JSON; skipped',
    'x.jsonl: 1 more lines skipped',
  ]);
});

test('no folder, a file, and an empty folder are refused in plain words', () => {
  const empty = folderOf({});
  expect(() => readLibrary(join(empty, 'gone'), silent)).toThrow('is not a folder');
  writeFileSync(join(empty, 'notes.md'), 'text');
  expect(() => readLibrary(join(empty, 'notes.md'), silent)).toThrow('is not a folder');
  mkdirSync(join(empty, 'sub'));
  expect(() => readLibrary(empty, silent)).toThrow('holds no .html, .txt or .jsonl articles');
});
