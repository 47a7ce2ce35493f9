import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { add, digestOf, NO_RECORDS, writeDigest } from '#core/feed/digest.ts';
import type { FeedFile, Manifest } from '#core/feed/manifest.ts';
import { WITHDRAWN } from '#core/feed/withdrawals.ts';
import { type Result, success } from '#core/model/result.ts';
import { decode, type FeedFolder, MANIFEST, readFolder } from './read-feed.ts';
import { replaceFile } from './replace-file.ts';
import { writeManifest } from './write-manifest.ts';

type Stamp = Required<Omit<FeedFile, 'path'>>;
/** What is no JSON counts as a line and adds nothing. */
const digestOfLine = (line: string) => {
  try {
    return digestOf(JSON.parse(line));
  } catch {
    return NO_RECORDS;
  }
};

const stampOf = (bytes: Uint8Array): Stamp => {
  const lines = decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    records: lines.length,
    digest: writeDigest(lines.map(digestOfLine).reduce(add, NO_RECORDS)),
  };
};

/** The manifest's files with bytes, hash and number of records as they are now. Lines are counted, good or bad. */
export const stampedFiles = ({ manifest, bytes }: FeedFolder): Manifest['files'] => ({
  gazetteer: { path: manifest.files.gazetteer.path, ...stampOf(bytes.gazetteer) },
  incidents: { path: manifest.files.incidents.path, ...stampOf(bytes.incidents) },
  ...(bytes.withdrawn && { withdrawn: { path: WITHDRAWN, ...stampOf(bytes.withdrawn) } }),
});

const isSame = (one: FeedFile | undefined, other: FeedFile | undefined): boolean =>
  (['path', 'bytes', 'sha256', 'records', 'digest'] as const).every((key) => one?.[key] === other?.[key]);

/** One sentence for each file that is not what the manifest says it is. */
export const staleStamps = (folder: FeedFolder): string[] => {
  const [stated, now] = [folder.manifest.files, stampedFiles(folder)];
  return (['gazetteer', 'incidents', 'withdrawn'] as const)
    .filter((name) => !isSame(stated[name], now[name]))
    .map((name) => now[name]?.path ?? stated[name]?.path)
    .map((path) => `${path} has changed since the manifest was stamped: run "npm run feed -- stamp".`);
};

/**
 * Writes bytes, hashes and counts of the files into the manifest of a folder, all else left as it was.
 */
export const stampFeed = async (dir: string): Promise<Result<Manifest['files'], string>> => {
  const folder = await readFolder(dir);
  if (!folder.ok) return folder;
  const files = stampedFiles(folder.value);
  await replaceFile(join(dir, MANIFEST), writeManifest(folder.value.manifestText, { files }));
  return success(files);
};
