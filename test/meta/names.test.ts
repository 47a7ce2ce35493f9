import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readModules } from './syntax.ts';
import { codeFiles, keptFiles, read, topLevel } from './tree.ts';

const FIXED =
  'components entrypoints lib package-lock.json package.json public README.md test tsconfig.json wxt.config.ts LICENSE'.split(
    ' ',
  );
const DRAWERS = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.|\/)/i;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.tsx?$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+\.tsx$/;

/** A component is named as it is called; a `.tsx` that only renders some (a test, an entrypoint) is a module. */
const isNamedAsItShould = (path: string): boolean => {
  const name = basename(path);
  return path.startsWith('components/') && path.endsWith('.tsx') ? PASCAL.test(name) : KEBAB.test(name);
};

describe('names', () => {
  test('the top level holds what it always holds', () => {
    expect(
      topLevel()
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(FIXED.sort());
  });

  test('no folder and no file is a drawer for all sorts', () => {
    expect(keptFiles().filter((path) => DRAWERS.test(path))).toEqual([]);
    expect(DRAWERS.test('lib/utils/fold.ts')).toBe(true);
  });

  test('modules are kebab-case, components PascalCase', () => {
    expect(codeFiles().filter((path) => !isNamedAsItShould(path))).toEqual([]);
  });
});

describe('exports', () => {
  const modules = readModules();
  const mayHaveDefault = (path: string): boolean =>
    path.startsWith('entrypoints/') || path.endsWith('.config.ts');

  test('only entrypoints and configurations have a default export', () => {
    const withDefault = modules.filter(({ hasDefault }) => hasDefault).map(({ path }) => path);
    expect(withDefault.filter((path) => !mayHaveDefault(path))).toEqual([]);
    expect(withDefault).toContain('entrypoints/background.ts');
  });

  test('no module passes on what another exports', () => {
    expect(modules.filter(({ reExports }) => reExports > 0).map(({ path }) => path)).toEqual([]);
  });
});

test('nothing is left to do in a comment', () => {
  // Written so that it does not find itself.
  const left = /\b(?:TO[D]O|FIX[M]E|XX[X])\b/;
  expect(codeFiles().filter((path) => left.test(read(path)))).toEqual([]);
});
