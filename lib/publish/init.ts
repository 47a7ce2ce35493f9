import { join } from 'node:path';
import { parseManifest } from '#core/feed/parse-feed.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { defaultKeyFile, fingerprintOf, isWithin, makeKey, readKey, type SigningKey } from './keys.ts';
import { MANIFEST, readFolder } from './read-feed.ts';
import { replaceFile } from './replace-file.ts';
import { writeManifest } from './write-manifest.ts';

export type InitOptions = {
  dir: string;
  /** Where the private key is or is to be; null for the usual place. */
  key: string | null;
  /** Address of the manifest once it is released; null leaves what the manifest says. */
  address: string | null;
};

const obtainKey = async (file: string): Promise<Result<SigningKey, string>> => {
  try {
    return (await readKey(file)) ?? success(await makeKey(file));
  } catch (error) {
    return failure(`The key could not be written to ${file} (${error}).`);
  }
};

/**
 * Makes a feed one that can be released: makes its key, unless the file holds one, and writes the public half and the
 * address into the manifest. Never changes the key of a feed that has one. Resolves to lines for the console.
 */
export const initFeed = async ({ dir, key, address }: InitOptions): Promise<Result<string[], string>> => {
  const folder = await readFolder(dir);
  if (!folder.ok) return folder;
  const { manifest, manifestText } = folder.value;
  const wanted = address ?? manifest.address;
  if (wanted === null) return failure('Say where the feed will be with --address https://…/manifest.json.');
  const file = key ?? defaultKeyFile(manifest.id);
  if (isWithin(dir, file)) return failure(`${file} lies among the data, where it would be published.`);
  const addressed = writeManifest(manifestText, { address: wanted });
  const valid = parseManifest(addressed);
  if (!valid.ok) return valid;
  const held = await obtainKey(file);
  if (!held.ok) return held;
  const { publicKey } = held.value;
  const fingerprint = fingerprintOf(publicKey);
  if (manifest.key !== null && manifest.key !== publicKey)
    return failure(
      `The feed has another key than the one in ${file}, and readers trust only that. Name its file with --key.`,
    );
  await replaceFile(join(dir, MANIFEST), writeManifest(addressed, { key: publicKey, fingerprint }));
  return success([
    `Address      ${wanted}`,
    `Public key   ${publicKey}`,
    `Fingerprint  ${fingerprint}`,
    `Private key  ${file} (keep it safe)`,
  ]);
};
