import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS, roomOf } from './rooms.ts';
import { type Module, readModules } from './syntax.ts';
import { codeFiles, keptFiles, read } from './tree.ts';

const modules = readModules();
const kept = new Set(keptFiles());

/** Package imports as package.json maps them: `#core/*` to `./lib/core/*`. */
const MAPPED = Object.entries<string>(JSON.parse(read('package.json')).imports).map(
  ([name, path]) => [name.slice(0, -1), path.slice('./'.length, -1)] as const,
);

/** The file that an import names, as a path from the root; null for a package. */
const targetOf = (path: string, name: string): string | null => {
  const file = name.replace(/\?.*$/, '');
  if (file.startsWith('.')) return posix.join(posix.dirname(path), file);
  const mapping = MAPPED.find(([prefix]) => file.startsWith(prefix));
  return mapping ? mapping[1] + file.slice(mapping[0].length) : null;
};

const faultOf = (path: string, name: string): string | null => {
  const from = roomOf(path) ?? '';
  const room = ROOMS[from];
  const target = targetOf(path, name);
  if (target === null) return room?.packages.test(name) ? null : `${from} may not import this package`;
  const to = roomOf(target) ?? '';
  if (!kept.has(target)) return `there is no ${target}: imports carry the ending of their file`;
  if (from === 'test' && target.startsWith('public/')) return null;
  if (name.startsWith('.')) return from === to ? null : 'relative imports stay in their room';
  if (from === to && from !== 'test') return 'inside a room imports are relative';
  return from === to || room?.rooms.includes(to) ? null : `${from} may not import from ${to}`;
};

const faultsOf = ({ path, imports }: Module): string[] =>
  imports.flatMap((name) => {
    const fault = faultOf(path, name);
    return fault === null ? [] : [`${path}: ${name}: ${fault}`];
  });

test('every module stands in a room', () => {
  expect(codeFiles().filter((path) => roomOf(path) === null)).toEqual([]);
});

test('imports follow the arrows between the rooms', () => {
  expect(modules.flatMap(faultsOf)).toEqual([]);
  expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
});

test.each([
  ['lib/core/model/ids.ts', '#store/rows.ts'],
  ['lib/core/model/ids.ts', 'dexie'],
  ['lib/core/model/ids.ts', '../../store/rows.ts'],
  ['lib/page/reader.ts', '#background/fill.ts'],
  ['lib/core/feed/manifest.ts', '../model/ids'],
  ['components/card/Card.tsx', '#test/gallery/states.ts'],
])('%s may not import %s', (path, name) => {
  expect(faultOf(path, name)).not.toBeNull();
});
