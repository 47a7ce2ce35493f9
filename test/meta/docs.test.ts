import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptFiles, ROOT, read } from './tree.ts';

const PAGES = [
  'README.md',
  ...keptFiles().filter((path) => /^lib\/(?:decisions|publish)\/.*\.md$/.test(path)),
];
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json'));

const LINK = /\]\((?!https?:|#)([^)\s#]+)/g;
const CODE_SPAN = /`([^`\n]+)`/g;
const CODE_PATH = /^(?:entrypoints|components|lib|public|test|\.ci|\.readme)\/[\w./-]*$/;
const RUN = /\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g;

const captured = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, ...groups]) => groups.find((group) => group !== undefined) ?? '');

/** Paths, from the root, that a page leads its reader to. */
const pathsIn = (page: string): string[] => {
  const text = read(page);
  const links = captured(text, LINK).map((link) => posix.join(posix.dirname(page), link));
  return [...links, ...captured(text, CODE_SPAN).filter((code) => CODE_PATH.test(code))];
};

/** npm runs these by itself. */
const isLifecycle = (script: string): boolean => /^(?:pre|post)/.test(script);

describe.each(PAGES)('%s', (page) => {
  test('every link and every path in it leads somewhere', () => {
    expect(pathsIn(page).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('every command in it is a script', () => {
    expect(captured(read(page), RUN).filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

test('the README names paths and every script', () => {
  const named = captured(read('README.md'), RUN);
  expect(Object.keys(scripts).filter((script) => !isLifecycle(script) && !named.includes(script))).toEqual(
    [],
  );
  expect(pathsIn('README.md').length).toBeGreaterThan(10);
});

test('every dependency has its reason in lib/decisions/dependencies.md, and no other has', () => {
  const reasons = captured(read('lib/decisions/dependencies.md'), /^- `([^`]+)`/gm);
  expect(reasons.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
