import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { KEPT_SEQUENCES, type ReleaseOptions, releaseFeed } from '#publish/release.ts';
import { stampFeed } from '#publish/stamp.ts';
import { entity, filesOf, incident } from '../background/trial.ts';
import { manifestOf } from '../store/records.ts';

export const ADDRESS = 'https://data.example/feed/manifest.json';

/** A folder of data for the length of a test, stamped, and places for its key and its releases. */
export const trialFolder = async () => {
  const home = await mkdtemp(join(tmpdir(), 'backstory-release-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const dir = join(home, 'data');
  await mkdir(dir);
  const files = filesOf(manifestOf('trial', 1), [entity('asad')], [incident('one', '2024-01-01')]);
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  await stampFeed(dir);
  return { home, dir, key: join(home, 'keys', 'trial.pem'), out: join(home, 'site') };
};

export const readAll = async (dir: string): Promise<Record<string, string>> => {
  const names = (await readdir(dir)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
};

type Named = Pick<ReleaseOptions, 'dir' | 'out' | 'key'> & Partial<ReleaseOptions>;

/** Releases with what the command does unless told otherwise. */
export const releaseTrial = (options: Named): ReturnType<typeof releaseFeed> =>
  releaseFeed({ published: null, expires: null, keep: KEPT_SEQUENCES, ...options });
