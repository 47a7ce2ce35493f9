import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Changeset, Manifest } from '#core/feed/manifest.ts';
import { type Feed, parseFeed, parseManifest } from '#core/feed/parse-feed.ts';
import { WITHDRAWN } from '#core/feed/withdrawals.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { type Changesets, changesetsTo, droppedFrom } from './changesets.ts';
import { lineOf } from './check.ts';
import { defaultKeyFile, isWithin, readKey, type SigningKey, signatureOf } from './keys.ts';
import { type FeedFolder, MANIFEST, readFolder, SIGNATURE, textsOf } from './read-feed.ts';
import { reasonsIn, unexplained } from './reasons.ts';
import { replaceFile } from './replace-file.ts';
import { staleStamps, stampedFiles } from './stamp.ts';
import { withdrawnBetween } from './write-changeset.ts';
import { writeManifest } from './write-manifest.ts';

export type ReleaseOptions = {
  dir: string;
  out: string;
  /** The file of the private key; null for the usual place. */
  key: string | null;
  /** ISO day to be stated; null leaves what the manifest says. */
  published: string | null;
  /** ISO day after which readers are told that the data is out of date; null leaves what the manifest says. */
  expires: string | null;
  /** To how many of the last sequences changesets lead. */
  keep: number;
};
/** `changeset` is the one from the former release, if that was another. */
export type Released = { sequence: number; changed: boolean; changeset: Changeset | null };

export const KEPT_SEQUENCES = 10;

const keyFor = async ({ id, key }: Manifest, named: string | null): Promise<Result<SigningKey, string>> => {
  const file = named ?? defaultKeyFile(id);
  const held = await readKey(file);
  if (key === null || held === null)
    return failure(
      `${key === null ? 'The manifest states no key' : `There is no key in ${file}`}: run "npm run feed -- init".`,
    );
  if (held.ok && held.value.publicKey !== key)
    return failure(`The key in ${file} is not the one that the manifest states and readers trust.`);
  return held;
};

const refuseFaults = (folder: FeedFolder): Result<Feed, string> => {
  const feed = parseFeed({ manifest: folder.manifestText, ...textsOf(folder) });
  if (!feed.ok) return feed;
  const { problems } = feed.value;
  return problems.length === 0 ? feed : failure(problems.map(lineOf).join('\n'));
};

/** What was released into the folder before; null where nothing was. */
const readReleased = async (out: string): Promise<Result<FeedFolder | null, string>> => {
  if (!existsSync(join(out, MANIFEST))) return success(null);
  const released = await readFolder(out);
  return released.ok ? released : failure(`${join(out, MANIFEST)} is in the way: ${released.failure}`);
};

/** What changesets lead there does not matter: they follow from what was released before. */
const contentOf = (text: string): string => writeManifest(text, { sequence: 1, changesets: [] });
const sequenceOf = (text: string): number => JSON.parse(text).sequence;

/** The sequence of a text: one more than before where it says something else than was released under the former. */
const nextSequence = (text: string, isStale: boolean, released: string | undefined): number => {
  const own = sequenceOf(text) + (isStale ? 1 : 0);
  if (released === undefined) return own;
  const last = sequenceOf(released);
  return Math.max(own, contentOf(released) === contentOf(text) ? last : last + 1);
};

/** The manifest as it is kept with the data, which knows of no changesets. */
const prepare = (folder: FeedFolder, options: ReleaseOptions, released: string | undefined): string => {
  const { manifest, manifestText } = folder;
  const { published = manifest.published, expires = manifest.expires } = statedIn(options);
  const text = writeManifest(manifestText, {
    published,
    ...(expires !== null && { expires }),
    files: stampedFiles(folder),
    changesets: [],
  });
  const isRenewed =
    staleStamps(folder).length > 0 || published !== manifest.published || expires !== manifest.expires;
  const isNews = released === undefined || contentOf(released) !== contentOf(text);
  return writeManifest(text, { sequence: nextSequence(text, isRenewed && isNews, released) });
};

const statedIn = ({ published, expires }: ReleaseOptions): { published?: string; expires?: string } => ({
  ...(published !== null && { published }),
  ...(expires !== null && { expires }),
});

type Written = { folder: FeedFolder; former: FeedFolder | null; text: string; changesets: Changesets };

const filesOf = ({ manifest: { files }, bytes }: FeedFolder): [path: string, bytes: Buffer][] => [
  [files.gazetteer.path, bytes.gazetteer],
  [files.incidents.path, bytes.incidents],
  ...(bytes.withdrawn ? [[WITHDRAWN, bytes.withdrawn] as [string, Buffer]] : []),
];

/** The manifest goes last: until it is there, readers find the former release or a signature that does not fit. */
const write = async ({ dir, out }: ReleaseOptions, written: Written, key: SigningKey): Promise<string> => {
  const { folder, former, text, changesets } = written;
  const { list, fresh } = changesets;
  const signed = writeManifest(text, { changesets: list });
  await mkdir(out, { recursive: true });
  if (text !== folder.manifestText) await replaceFile(join(dir, MANIFEST), text);
  for (const [path, bytes] of filesOf(folder)) await replaceFile(join(out, path), bytes);
  if (fresh) await replaceFile(join(out, fresh.path), fresh.text);
  await replaceFile(join(out, SIGNATURE), signatureOf(Buffer.from(signed), key));
  await replaceFile(join(out, MANIFEST), signed);
  for (const path of droppedFrom(former?.manifest ?? null, list)) await rm(join(out, path), { force: true });
  return signed;
};

/** What goes out, or why it may not. */
const compose = async (options: ReleaseOptions, folder: FeedFolder): Promise<Result<Written, string>> => {
  const feed = refuseFaults(folder);
  if (!feed.ok) return feed;
  const released = await readReleased(options.out);
  if (!released.ok) return released;
  const former = released.value;
  const text = prepare(folder, options, former?.manifestText);
  const valid = parseManifest(text);
  if (!valid.ok) return valid;
  const reasonOf = reasonsIn(feed.value);
  const before = former ? textsOf(former).incidents : '';
  const silent = unexplained(withdrawnBetween(before, textsOf(folder).incidents), reasonOf);
  if (silent.length > 0) return failure(silent.join('\n'));
  const { sequence } = valid.value;
  const changesets = changesetsTo(sequence, folder, former, reasonOf, options.keep);
  return success({ folder, former, text, changesets });
};

/**
 * Writes the static files of a feed into a folder, signed, and stamps the manifest of its data. The sequence is raised
 * where the data has changed since the last release, else nothing changes: the same data on the same former release gives
 * the same bytes.
 */
export const releaseFeed = async (options: ReleaseOptions): Promise<Result<Released, string>> => {
  const { dir, out } = options;
  const folder = await readFolder(dir);
  if (!folder.ok) return folder;
  const key = await keyFor(folder.value.manifest, options.key);
  if (!key.ok) return key;
  if (options.key !== null && isWithin(out, options.key))
    return failure(`${options.key} lies in ${out}, where it would be published.`);
  const written = await compose(options, folder.value);
  if (!written.ok) return written;
  const signed = await write(options, written.value, key.value);
  const { former, changesets } = written.value;
  return success({
    sequence: sequenceOf(signed),
    changed: signed !== former?.manifestText,
    changeset: changesets.fresh === null ? null : (changesets.list.at(-1) ?? null),
  });
};
