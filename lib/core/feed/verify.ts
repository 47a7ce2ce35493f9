import { failure, type Result, success } from '../model/result.ts';
import { decodeBase64 } from './base64.ts';
import type { FileBytes, Manifest } from './manifest.ts';
import { parseManifest } from './parse-feed.ts';
import type { SyncTrouble } from './sync-trouble.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the core cannot do itself. `sha256` resolves to hexadecimal, `decode` reads UTF-8. */
export type Crypto = {
  verifyEd25519: (key: Bytes, signature: Bytes, bytes: Bytes) => Promise<boolean>;
  sha256: (bytes: Bytes) => Promise<string>;
  decode: (bytes: Bytes) => string;
};

/** A manifest as it arrived: its exact bytes, and those of its signature in base64. */
export type SignedManifest = { manifest: Bytes; signature: Bytes };

const isSigned = async ({ manifest, signature }: SignedManifest, key: string, crypto: Crypto) => {
  const [raw, detached] = [decodeBase64(key), decodeBase64(crypto.decode(signature))];
  return raw?.length === 32 && detached?.length === 64 && crypto.verifyEd25519(raw, detached, manifest);
};

/** Signed well, but with the key that the manifest itself names: no accident, and nothing else in it is believed. */
const blame = async (signed: SignedManifest, crypto: Crypto): Promise<SyncTrouble> => {
  const parsed = parseManifest(crypto.decode(signed.manifest));
  const stated = parsed.ok ? parsed.value.key : null;
  return {
    kind: stated !== null && (await isSigned(signed, stated, crypto)) ? 'other-key' : 'bad-signature',
  };
};

/** Whoever compares a fingerprint by eye has to be looking at the key. */
const isKeysOwn = async ({ key, fingerprint }: Manifest, { sha256 }: Crypto): Promise<boolean> => {
  const raw = key === null ? null : decodeBase64(key);
  return fingerprint === null || raw === null || (await sha256(raw)) === fingerprint;
};

/** Reads a remote manifest if it is signed with the pinned key (32 bytes in base64). */
export const verifyManifest = async (
  signed: SignedManifest,
  key: string,
  crypto: Crypto,
): Promise<Result<Manifest, SyncTrouble>> => {
  if (!(await isSigned(signed, key, crypto))) return failure(await blame(signed, crypto));
  const manifest = parseManifest(crypto.decode(signed.manifest));
  if (!manifest.ok) return failure({ kind: 'unreadable', reason: manifest.failure });
  return (await isKeysOwn(manifest.value, crypto))
    ? manifest
    : failure({ kind: 'unreadable', reason: 'The fingerprint that it states is not that of its key.' });
};

/** Whether a file is what its manifest says; the failure tells a part of it from another one. */
export const verifyFile = async (
  file: FileBytes,
  bytes: Bytes,
  { sha256 }: Crypto,
): Promise<Result<Bytes, SyncTrouble>> => {
  if (bytes.length < file.bytes) return failure({ kind: 'cut-off', file: file.path });
  if (bytes.length > file.bytes) return failure({ kind: 'too-large', file: file.path, bytes: file.bytes });
  return (await sha256(bytes)) === file.sha256
    ? success(bytes)
    : failure({ kind: 'wrong-hash', file: file.path });
};
