import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Changeset } from '#core/feed/manifest.ts';
import { checkFeed } from './check.ts';
import { initFeed } from './init.ts';
import { MANIFEST } from './read-feed.ts';
import { releaseFeed } from './release.ts';
import { serveFeed } from './serve.ts';
import { stampFeed } from './stamp.ts';

export type Outcome = { good: boolean; lines: string[] };

/** What may be said on the command line; null is unsaid. */
export type Values = {
  dir: string;
  out: string;
  key: string | null;
  address: string | null;
  published: string | null;
  expires: string | null;
  keep: string;
  port: string;
};
export type Command = { does: string; takes: string; run: (values: Values) => Promise<Outcome> };

const good = (lines: string[]): Outcome => ({ good: true, lines });
const bad = (line: string): Outcome => ({ good: false, lines: [line] });

const init = async (values: Values): Promise<Outcome> => {
  const made = await initFeed(values);
  return made.ok ? good(made.value) : bad(made.failure);
};

const check = async ({ dir }: Values): Promise<Outcome> => {
  const { good, lines, remarks } = await checkFeed(dir);
  return { good, lines: [...remarks.map((remark) => `? ${remark}`), ...lines] };
};

const stamp = async ({ dir }: Values): Promise<Outcome> => {
  const files = await stampFeed(dir);
  if (!files.ok) return bad(files.failure);
  return good(
    Object.values(files.value).map(
      ({ path, bytes, records }) => `${path}: ${records} records, ${bytes} bytes`,
    ),
  );
};

const tellChangeset = ({ from, puts, deletes, bytes }: Changeset): string =>
  `From sequence ${from}: ${puts} put, ${deletes} deleted, ${bytes} bytes`;

const release = async (values: Values): Promise<Outcome> => {
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 0) return bad(`--keep ${values.keep}: a whole number of sequences.`);
  const released = await releaseFeed({ ...values, keep });
  if (!released.ok) return bad(released.failure);
  const { sequence, changed, changeset } = released.value;
  return good([
    `Sequence ${sequence} in ${values.out}${changed ? '' : ', as before'}`,
    ...(changeset ? [tellChangeset(changeset)] : []),
  ]);
};

const serve = async ({ out, port }: Values): Promise<Outcome> => {
  if (!existsSync(join(out, MANIFEST))) return bad(`${out} holds no release: run "npm run feed -- release".`);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    return bad(`--port ${port}: a port is a number from 0 to 65535.`);
  try {
    const server = await serveFeed(out, number);
    console.log(`${server.origin}/${MANIFEST}\nCtrl-C ends it.`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
    return good([]);
  } catch (error) {
    return bad(`The feed cannot be served: ${error instanceof Error ? error.message : error}`);
  }
};

export const COMMANDS = new Map<string, Command>([
  ['init', { does: 'makes the key and writes it into the manifest', takes: '--address [--key]', run: init }],
  ['check', { does: 'reads every record, says what is wrong or doubtful', takes: '', run: check }],
  ['stamp', { does: 'writes size, hash and count of the files into the manifest', takes: '', run: stamp }],
  [
    'release',
    {
      does: 'writes the signed files',
      takes: '[--out] [--key] [--published] [--expires] [--keep]',
      run: release,
    },
  ],
  ['serve', { does: 'serves the signed files on 127.0.0.1', takes: '[--out] [--port]', run: serve }],
]);
