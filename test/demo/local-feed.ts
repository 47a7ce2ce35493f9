import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initFeed } from '#publish/init.ts';
import { KEPT_SEQUENCES, releaseFeed } from '#publish/release.ts';
import { stampFeed } from '#publish/stamp.ts';

/** The package lacks these, as if they had been recorded since. */
export const WITHHELD = [
  '2023-10-23-al-tanf-intercept',
  '2023-11-07-erbil-air-base-intercept',
  '2024-01-16-erbil-air-base-intercept',
];
/** The package has this one twice, as if that had been noticed since. */
export const TWICE = '2023-12-08-erbil-air-base-five-drones';

/** Nothing recorded before could refer to what was not there. */
const withoutReferences = (line: string): string => {
  if (!WITHHELD.some((id) => line.includes(id))) return line;
  const { seeAlso = [], ...incident } = JSON.parse(line);
  return JSON.stringify({ ...incident, seeAlso: seeAlso.filter((id: string) => !WITHHELD.includes(id)) });
};

/** The lines of the incidents as they might have stood one sequence before. @throws if one of those named is missing. */
export const fallBehind = (jsonl: string): string => {
  const lines = jsonl.trimEnd().split('\n');
  const lineOf = (id: string): string => {
    const line = lines.find((text) => JSON.parse(text).id === id);
    if (line === undefined)
      throw new Error(`The feed no longer holds ${id}: name another one in ${import.meta.url}.`);
    return line;
  };
  const withheld = new Set(WITHHELD.map(lineOf));
  const twice = JSON.stringify({ ...JSON.parse(lineOf(TWICE)), id: `${TWICE}-again` });
  const kept = lines.filter((line) => !withheld.has(line)).map(withoutReferences);
  return `${[...kept, twice].join('\n')}\n`;
};

const edit = async (path: string, change: (text: string) => string): Promise<void> =>
  writeFile(path, change(await readFile(path, 'utf8')));

const orThrow = <Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value => {
  if (result.ok) return result.value;
  throw new Error(result.failure);
};

export type LocalFeedOptions = {
  /** Folder of the extension's build, and of its feed's data; both are only read. */
  build: string;
  data: string;
  /** Folder to work in; what it held is deleted. */
  work: string;
  /** Where `site` will be served. */
  address: string;
};

/** Folder of a copy of the build that knows where the feed is, and of the release that is one sequence ahead of it. */
export type LocalFeed = { extension: string; site: string };

/** What the publisher says of the one that was there twice. */
const WITHDRAWAL = { id: `${TWICE}-again`, reason: 'It was recorded twice.' };

/**
 * Releases the feed of a build twice, a copy of the build holding the first release, which lacks three incidents and has
 * one too many. The key is made for the occasion.
 */
export const prepareLocalFeed = async (options: LocalFeedOptions): Promise<LocalFeed> => {
  const { build, address, work } = options;
  const [extension, site, data, key] = ['extension', 'site', 'data', 'throw-away-key.pem'].map((name) =>
    join(work, name),
  ) as [string, string, string, string];
  const release = async () =>
    orThrow(
      await releaseFeed({ dir: data, out: site, key, published: null, expires: null, keep: KEPT_SEQUENCES }),
    );
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await cp(options.data, data, { recursive: true });
  const incidents = join(data, 'incidents.jsonl');
  await edit(incidents, fallBehind);
  orThrow(await stampFeed(data));
  orThrow(await initFeed({ dir: data, key, address }));
  await release();
  await cp(build, extension, { recursive: true });
  await cp(data, join(extension, 'feed'), { recursive: true });
  await cp(join(options.data, 'incidents.jsonl'), incidents);
  await writeFile(join(data, 'withdrawn.jsonl'), `${JSON.stringify(WITHDRAWAL)}\n`);
  await release();
  return { extension, site };
};
