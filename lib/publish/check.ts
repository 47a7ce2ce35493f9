import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '#core/feed/manifest.ts';
import { parseFeed } from '#core/feed/parse-feed.ts';
import type { RecordProblem } from '#core/feed/records.ts';
import { lintGazetteer } from '#core/gazetteer/lint.ts';
import type { Entity } from '#core/model/entity.ts';
import { judgeFeed, tellRemark } from './judge.ts';
import { isSignedBy } from './keys.ts';
import { MANIFEST, readFolder, SIGNATURE, textsOf } from './read-feed.ts';
import { staleStamps } from './stamp.ts';

/**
 * What a check has to say, a line each, and whether the feed may go out as it is. Remarks do not keep it back: an editor
 * has to look.
 */
export type CheckReport = { good: boolean; lines: string[]; remarks: string[] };

/** A problem as one line for the console. */
export const lineOf = ({ file, line, id, reason }: RecordProblem): string =>
  `${file}:${line}${id === null ? '' : ` ${id}`}: ${reason}`;

/** Each file of changes that a release lists has to be there as listed. */
const faultsOfChangesets = async (dir: string, { changesets }: Manifest): Promise<string[]> => {
  const checked = changesets.map(async ({ path, sha256 }) => {
    const bytes = await readFile(join(dir, path)).catch(() => null);
    const isListed = bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256;
    return isListed ? [] : [`${path} is not as the manifest lists it: run "npm run feed -- release".`];
  });
  return (await Promise.all(checked)).flat();
};

/** What is wrong with how readers would get later sequences. */
const faultsOfAddress = ({ address, key }: Manifest): string[] =>
  address !== null && key === null
    ? ['manifest.json: an address without a key: run "npm run feed -- init".']
    : [];

/** What in the names would mark the wrong things on a reader's page. */
const faultsOfNames = ({ files }: Manifest, entities: Entity[]): string[] =>
  lintGazetteer(entities).map(({ id, reason }) => `${files.gazetteer.path}${id && ` ${id}`}: ${reason}`);

/** A folder of data has no signature, a release has one, and it has to fit. */
const faultsOfSignature = async (dir: string, { key }: Manifest): Promise<string[]> => {
  const signature = await readFile(join(dir, SIGNATURE), 'utf8').catch(() => null);
  if (signature === null) return [];
  if (key !== null && isSignedBy(await readFile(join(dir, MANIFEST)), signature, key)) return [];
  return [`${SIGNATURE} is not the signature of this manifest by its key: run "npm run feed -- release".`];
};

/** Parses everything in a feed's folder and compares its files with the manifest. */
export const checkFeed = async (dir: string): Promise<CheckReport> => {
  const folder = await readFolder(dir);
  if (!folder.ok) return { good: false, lines: [folder.failure], remarks: [] };
  const feed = parseFeed({ manifest: folder.value.manifestText, ...textsOf(folder.value) });
  if (!feed.ok) return { good: false, lines: [feed.failure], remarks: [] };
  const { entities, incidents, problems, manifest } = feed.value;
  const faults = [...problems.map(lineOf), ...staleStamps(folder.value), ...faultsOfAddress(manifest)];
  faults.push(...faultsOfNames(manifest, entities));
  faults.push(...(await faultsOfSignature(dir, manifest)), ...(await faultsOfChangesets(dir, manifest)));
  const counts = `${manifest.title}, sequence ${manifest.sequence}: ${entities.length} entities, ${incidents.length} incidents, ${problems.length} problems`;
  return {
    good: faults.length === 0,
    lines: [...faults, counts],
    remarks: judgeFeed(feed.value).map(tellRemark),
  };
};
