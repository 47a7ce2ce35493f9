import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '#core/feed/manifest.ts';
import { parseFeed, parseManifest } from '#core/feed/parse-feed.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { lineOf } from './check.ts';
import { defaultKeyFile, isWithin, readKey, type SigningKey, signatureOf } from './keys.ts';
import { decode, type FeedFolder, MANIFEST, readFolder, SIGNATURE } from './read-feed.ts';
import { replaceFile } from './replace-file.ts';
import { FILES, staleStamps, stampedFiles } from './stamp.ts';
import { writeManifest } from './write-manifest.ts';

export type ReleaseOptions = {
  dir: string;
  out: string;
  /** The file of the private key; null for the usual place. */
  key: string | null;
  /** ISO day to be stated; null leaves what the manifest says. */
  published: string | null;
};
export type Released = { sequence: number; changed: boolean };

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

const refuseFaults = ({ manifestText, bytes }: FeedFolder): Result<null, string> => {
  const texts = { gazetteer: decode(bytes.gazetteer), incidents: decode(bytes.incidents) };
  const feed = parseFeed({ manifest: manifestText, ...texts });
  if (!feed.ok) return feed;
  const { problems } = feed.value;
  return problems.length === 0 ? success(null) : failure(problems.map(lineOf).join('\n'));
};

/** What was released into the folder before; null where nothing was. */
const readReleased = async (out: string): Promise<Result<string | null, string>> => {
  const text = await readFile(join(out, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return success(null);
  const manifest = parseManifest(text);
  return manifest.ok ? success(text) : failure(`${join(out, MANIFEST)} is in the way: ${manifest.failure}`);
};

const contentOf = (text: string): string => writeManifest(text, { sequence: 1 });
const sequenceOf = (text: string): number => JSON.parse(text).sequence;

/** The sequence of a text: one more than before where it says something else than was released under the former. */
const nextSequence = (text: string, isStale: boolean, released: string | null): number => {
  const own = sequenceOf(text) + (isStale ? 1 : 0);
  if (released === null) return own;
  const last = sequenceOf(released);
  return Math.max(own, contentOf(released) === contentOf(text) ? last : last + 1);
};

const prepare = (folder: FeedFolder, published: string | null, released: string | null): string => {
  const { manifest, manifestText } = folder;
  const day = published ?? manifest.published;
  const text = writeManifest(manifestText, { published: day, files: stampedFiles(folder) });
  const isRenewed = staleStamps(folder).length > 0 || day !== manifest.published;
  const isNews = released === null || contentOf(released) !== contentOf(text);
  return writeManifest(text, { sequence: nextSequence(text, isRenewed && isNews, released) });
};

/** The manifest goes last: until it is there, readers find the former release or a signature that does not fit. */
const write = async (options: ReleaseOptions, folder: FeedFolder, text: string, key: SigningKey) => {
  const { dir, out } = options;
  await mkdir(out, { recursive: true });
  if (text !== folder.manifestText) await replaceFile(join(dir, MANIFEST), text);
  for (const name of FILES)
    await replaceFile(join(out, folder.manifest.files[name].path), folder.bytes[name]);
  await replaceFile(join(out, SIGNATURE), signatureOf(Buffer.from(text), key));
  await replaceFile(join(out, MANIFEST), text);
};

/**
 * Writes the static files of a feed into a folder, signed, and stamps the manifest of its data. The sequence is raised
 * where the data has changed since the last release, else nothing changes: the same data gives the same bytes.
 */
export const releaseFeed = async (options: ReleaseOptions): Promise<Result<Released, string>> => {
  const { dir, out, published } = options;
  const folder = await readFolder(dir);
  if (!folder.ok) return folder;
  const key = await keyFor(folder.value.manifest, options.key);
  if (!key.ok) return key;
  if (options.key !== null && isWithin(out, options.key))
    return failure(`${options.key} lies in ${out}, where it would be published.`);
  const faultless = refuseFaults(folder.value);
  if (!faultless.ok) return faultless;
  const released = await readReleased(out);
  if (!released.ok) return released;
  const text = prepare(folder.value, published, released.value);
  const valid = parseManifest(text);
  if (!valid.ok) return valid;
  await write(options, folder.value, text, key.value);
  return success({ sequence: valid.value.sequence, changed: text !== released.value });
};
