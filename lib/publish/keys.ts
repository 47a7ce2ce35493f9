import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { failure, type Result, success } from '#core/model/result.ts';

/** The key that signs a feed, and its public half as a manifest states it: 32 bytes in base64. */
export type SigningKey = { privateKey: KeyObject; publicKey: string };

/** What people compare a key by: the SHA-256 of its 32 bytes, in hexadecimal. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');

/** Where the key of a feed is kept unless a place is named: out of reach of the data and of any repository. */
export const defaultKeyFile = (id: string, env: Record<string, string | undefined> = process.env): string =>
  join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'backstory', `${id}.pem`);

export const isWithin = (dir: string, file: string): boolean => resolve(file).startsWith(resolve(dir) + sep);

const signingKey = (privateKey: KeyObject): SigningKey => {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { privateKey, publicKey: Buffer.from(x, 'base64url').toString('base64') };
};

const parseKey = (pem: string, file: string): Result<SigningKey, string> => {
  try {
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyType === 'ed25519') return success(signingKey(privateKey));
  } catch {
    // What node says of it names neither the file nor the remedy.
  }
  return failure(`${file} holds no Ed25519 private key in PEM form. Name the right file with --key.`);
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Reads the private key in a file; null where there is no such file. */
export const readKey = async (file: string): Promise<Result<SigningKey, string> | null> => {
  try {
    return parseKey(await readFile(file, 'utf8'), file);
  } catch (error) {
    return isMissing(error) ? null : failure(`The key in ${file} cannot be read (${error}).`);
  }
};

/** Makes a key and keeps its private half in a file that only its owner reads. Rejects where the file is there. */
export const makeKey = async (file: string): Promise<SigningKey> => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await mkdir(dirname(resolve(file)), { recursive: true, mode: 0o700 });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  return signingKey(privateKey);
};

/** The detached signature of a manifest, as `manifest.sig` holds it. The same bytes and key give the same text. */
export const signatureOf = (manifest: Uint8Array, { privateKey }: SigningKey): string =>
  `${sign(null, manifest, privateKey).toString('base64')}\n`;

/** Whether a signature, as `manifest.sig` holds it, is that of the manifest's bytes by a key as manifests state it. */
export const isSignedBy = (manifest: Uint8Array, signature: string, publicKey: string): boolean => {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, manifest, key, Buffer.from(signature.trim(), 'base64'));
};
