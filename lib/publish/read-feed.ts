import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeedFile, Manifest } from '#core/feed/manifest.ts';
import { type Feed, parseFeed, parseManifest } from '#core/feed/parse-feed.ts';
import { WITHDRAWN } from '#core/feed/withdrawals.ts';
import { failure, type Result, success } from '#core/model/result.ts';

/** The feed that comes with the extension. */
export const BUNDLED_FEED = fileURLToPath(new URL('../../public/feed', import.meta.url));

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';

/** A feed's files as they lie in their folder; the texts lack a byte order mark. */
export type FeedFolder = {
  manifest: Manifest;
  manifestText: string;
  bytes: { gazetteer: Buffer; incidents: Buffer; withdrawn?: Buffer };
};

const readBytes = async (dir: string, name: string): Promise<Result<Buffer, string>> => {
  try {
    return success(await readFile(join(dir, name)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return failure(`${join(dir, name)} cannot be read${code}. Is ${dir} the folder of a feed?`);
  }
};

const readNamed = (dir: string, file: FeedFile): Promise<Result<Buffer, string>> => readBytes(dir, file.path);

/** Reads the manifest of a folder, the two files it names and the one of withdrawals, if it is there. The failure is a sentence for the person at the console. */
export const readFolder = async (dir: string): Promise<Result<FeedFolder, string>> => {
  const text = await readBytes(dir, MANIFEST);
  if (!text.ok) return text;
  const manifestText = decode(text.value);
  const manifest = parseManifest(manifestText);
  if (!manifest.ok) return manifest;
  const gazetteer = await readNamed(dir, manifest.value.files.gazetteer);
  if (!gazetteer.ok) return gazetteer;
  const incidents = await readNamed(dir, manifest.value.files.incidents);
  if (!incidents.ok) return incidents;
  const withdrawn = await readFile(join(dir, WITHDRAWN)).catch(() => undefined);
  return success({
    manifest: manifest.value,
    manifestText,
    bytes: { gazetteer: gazetteer.value, incidents: incidents.value, ...(withdrawn && { withdrawn }) },
  });
};

/** UTF-8; what is not becomes U+FFFD. */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The texts of the files, which can be parsed with that of the manifest. */
export const textsOf = ({ bytes }: FeedFolder) => ({
  gazetteer: decode(bytes.gazetteer),
  incidents: decode(bytes.incidents),
  ...(bytes.withdrawn && { withdrawn: decode(bytes.withdrawn) }),
});

/** Reads and parses the feed in a folder, `public/feed` unless told otherwise. */
export const readFeed = async (dir: string = BUNDLED_FEED): Promise<Result<Feed, string>> => {
  const folder = await readFolder(dir);
  if (!folder.ok) return folder;
  return parseFeed({ manifest: folder.value.manifestText, ...textsOf(folder.value) });
};
