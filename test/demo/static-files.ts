import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

export type StaticFile = { type: string; body: Buffer };

/** The path of a request's target, decoded; null if it cannot be decoded or could not name a file. */
export const decodePath = (target: string): string | null => {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
};

/** Where a path leads below a folder, links followed; null if to nothing or out of the folder. */
export const resolveBelow = (root: string, path: string): string | null => {
  try {
    const home = realpathSync(root);
    const file = realpathSync(join(home, path));
    return file.startsWith(home + sep) ? file : null;
  } catch {
    return null;
  }
};

/** The file of that path below a folder, or null. */
export const readBelow = (root: string, path: string): StaticFile | null => {
  const file = resolveBelow(root, path);
  if (file === null || !statSync(file).isFile()) return null;
  return { type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body: readFileSync(file) };
};
