import { expect, test } from 'vitest';
import { keptFiles, read } from './tree.ts';

/** Words that tell of the place where the project was written, or tie it to one. */
const FOREIGN: Record<string, RegExp> = {
  'a registry': /\bregistry\.[a-z]+\.[a-z]+|\b(?:npmjs|yarnpkg)\.(?:org|com)\b/i,
  'a path of one machine': /(?<![\w.:/-])\/(?:home(?!\/reader\/)|root|Users|work)\/\w|\b[A-Z]:\\Users\\/,
  'a folder outside of the project': /\.\.\/shared\/(?![A-Z][A-Za-z]*\.tsx|[a-z-]+\.(?:tsx?|css))/,
};

const TEXT = /\.(?:tsx?|md|json|css|html|svg|txt)$|^(?:LICENSE|\.ci\/run|\.npmrc|\.gitignore)$/;
/** What others wrote on the web may hold any address. */
const QUOTED = /^(?:public\/feed|test\/(?:corpus|pages))\//;

/** It holds what it looks for. */
const THIS = 'test/meta/words.test.ts';

const files = keptFiles().filter((path) => TEXT.test(path) && !QUOTED.test(path) && path !== THIS);

test.each(Object.entries(FOREIGN))('no file names %s', (_title, pattern) => {
  const lines = files.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
  );
  expect(lines).toEqual([]);
});

test.each([
  ['a registry', 'https://registry.example.org/left-pad'],
  ['a path of one machine', "open('/home/somebody/x')"],
  ['a folder outside of the project', 'see ../shared/data'],
])('%s would be found', (title, line) => {
  expect(FOREIGN[title]?.test(line)).toBe(true);
});
