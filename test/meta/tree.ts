import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What is made and not kept: the names in .gitignore, and the history itself. */
const IGNORED = ['.git', ...read('.gitignore').split('\n').filter(Boolean)];

const isKept = (name: string): boolean =>
  !IGNORED.some((pattern) => (pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern));

/** The names at the top of the project. */
export const topLevel = (): string[] => readdirSync(ROOT).filter(isKept);

/** Every file that is kept, as a path from the root with forward slashes. */
export const keptFiles = (folder = ''): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => isKept(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? keptFiles(path) : [path];
    });

const CODE = /^(?:entrypoints|components|lib|test)\/.*\.tsx?$/;

/** The TypeScript of the four folders that hold code. */
export const codeFiles = (): string[] => keptFiles().filter((path) => CODE.test(path));

/** The value below which the given share of the values lies, 0 for none. */
export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
