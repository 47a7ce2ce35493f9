import { type Changes, noChanges, readChangeset } from '#core/feed/changeset.ts';
import { MAX_MANIFEST_BYTES, MAX_SIGNATURE_BYTES } from '#core/feed/limits.ts';
import type { Changeset, FeedFile, FileBytes, Manifest } from '#core/feed/manifest.ts';
import { type Feed, readRecords } from '#core/feed/parse-feed.ts';
import type { SyncTrouble } from '#core/feed/sync-trouble.ts';
import { type Crypto, verifyFile, verifyManifest } from '#core/feed/verify.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { fetchBytes, type Network } from './fetch-bytes.ts';

/** Where the remote feed is, and the key it has to be signed with: both come with the extension. */
export type Pinned = { address: string; key: string };
export type FeedWorld = Network & { crypto: Crypto };

const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.sig';

const besides = (address: string, file: string): string => new URL(file, address).href;

/** A remote manifest whose signature is good, and the hash of its bytes; or that it is the one that is known. */
export type RemoteManifest = { manifest: Manifest; sha256: string } | 'known';

/**
 * Fetches the remote manifest and, unless it is the `known` one by its hash, its signature, and reads it if that is good.
 */
export const fetchManifest = async (
  world: FeedWorld,
  { address, key }: Pinned,
  known: string | null,
): Promise<Result<RemoteManifest, SyncTrouble>> => {
  const manifest = await fetchBytes(world, { address, file: MANIFEST, atMost: MAX_MANIFEST_BYTES });
  if (!manifest.ok) return manifest;
  const sha256 = await world.crypto.sha256(manifest.value);
  if (sha256 === known) return success('known');
  const signature = await fetchBytes(world, {
    address: besides(address, SIGNATURE),
    file: SIGNATURE,
    atMost: MAX_SIGNATURE_BYTES,
  });
  if (!signature.ok) return signature;
  const signed = { manifest: manifest.value, signature: signature.value };
  const verified = await verifyManifest(signed, key, world.crypto);
  return verified.ok ? success({ manifest: verified.value, sha256 }) : verified;
};

const fetchText = async (
  world: FeedWorld,
  address: string,
  file: FileBytes,
): Promise<Result<string, SyncTrouble>> => {
  const { path, bytes } = file;
  const fetched = await fetchBytes(world, { address: besides(address, path), file: path, atMost: bytes });
  if (!fetched.ok) return fetched;
  const verified = await verifyFile(file, fetched.value, world.crypto);
  return verified.ok ? success(world.crypto.decode(verified.value)) : verified;
};

/** Fetches a chain of changesets and reads what they change together. */
export const fetchChanges = async (
  world: FeedWorld,
  address: string,
  chain: Changeset[],
): Promise<Result<Changes, SyncTrouble>> => {
  const changes = noChanges();
  for (const changeset of chain) {
    const text = await fetchText(world, address, changeset);
    if (!text.ok) return text;
    const read = readChangeset(text.value, changeset, changes);
    if (!read.ok) return failure({ kind: 'bad-changes', file: changeset.path, reason: read.failure });
  }
  return success(changes);
};

/** A file of which no line can be read is one of a later format, or no such file. */
const emptyOf = ({ manifest: { files }, entities, incidents }: Feed): FeedFile | null => {
  if (entities.length === 0 && files.gazetteer.records > 0) return files.gazetteer;
  return incidents.length === 0 && files.incidents.records > 0 ? files.incidents : null;
};

/** Fetches the files of a manifest and reads every record; those that cannot be read are among the problems. */
export const fetchFeed = async (
  world: FeedWorld,
  address: string,
  manifest: Manifest,
): Promise<Result<Feed, SyncTrouble>> => {
  const gazetteer = await fetchText(world, address, manifest.files.gazetteer);
  if (!gazetteer.ok) return gazetteer;
  const incidents = await fetchText(world, address, manifest.files.incidents);
  if (!incidents.ok) return incidents;
  const withdrawn = manifest.files.withdrawn
    ? await fetchText(world, address, manifest.files.withdrawn)
    : success('');
  if (!withdrawn.ok) return withdrawn;
  const feed = readRecords(manifest, {
    gazetteer: gazetteer.value,
    incidents: incidents.value,
    withdrawn: withdrawn.value,
  });
  const empty = emptyOf(feed);
  return empty ? failure({ kind: 'no-records', file: empty.path }) : success(feed);
};
