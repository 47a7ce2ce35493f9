import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** Where a browser may be: names to look for in PATH, then full paths, in the order of preference. */
export type BrowserPlaces = { title: string; variable: string; names: string[]; paths: string[] };

const pathOf = (machine: Machine) => (machine.platform === 'win32' ? win32 : posix);

/** Every path at which a program of that name would be found by a shell. */
export const inPath = (name: string, machine: Machine): string[] => {
  const path = pathOf(machine);
  const file = machine.platform === 'win32' ? `${name}.exe` : name;
  return (machine.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, file));
};

const usable = (path: string, machine: Machine): boolean => machine.isFile(path) && machine.starts(path);

/**
 * The first browser that is there and starts; null if none is.
 * @throws if the environment variable names something that is no file or does not start: whoever set it meant it.
 */
export const findBrowser = (places: BrowserPlaces, machine: Machine): string | null => {
  const wanted = machine.env[places.variable];
  if (wanted) {
    if (usable(wanted, machine)) return wanted;
    const fault = machine.isFile(wanted) ? 'does not start' : 'is not there';
    throw new Error(`${places.variable} is set to ${wanted}, which ${fault}. Correct or unset it.`);
  }
  const candidates = [...places.names.flatMap((name) => inPath(name, machine)), ...places.paths];
  return candidates.find((path) => usable(path, machine)) ?? null;
};
