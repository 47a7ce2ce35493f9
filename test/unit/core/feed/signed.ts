import { createHash, generateKeyPairSync } from 'node:crypto';
import type { Manifest } from '#core/feed/manifest.ts';
import { type SigningKey, signatureOf } from '#publish/keys.ts';

/** A key pair that lasts as long as the test. */
export const throwAwayKey = (): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { privateKey, publicKey: Buffer.from(x, 'base64url').toString('base64') };
};

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const stamp = (path: string, text: string) => ({
  path,
  bytes: bytesOf(text).length,
  sha256: createHash('sha256').update(text).digest('hex'),
  records: text.split('\n').length,
});

/** What a publisher puts on a host, by file name. */
export type Release = Record<string, Uint8Array<ArrayBuffer>>;

/** The signed files of a feed; `manifest` says all but the files. */
export const signedRelease = (
  manifest: Omit<Manifest, 'files'>,
  [entities, incidents]: [string[], string[]],
  key: SigningKey,
): Release => {
  const texts = { gazetteer: entities.join('\n'), incidents: incidents.join('\n') };
  const files = {
    gazetteer: stamp('gazetteer.jsonl', texts.gazetteer),
    incidents: stamp('incidents.jsonl', texts.incidents),
  };
  const signed = bytesOf(JSON.stringify({ ...manifest, files }));
  return {
    'manifest.json': signed,
    'manifest.sig': bytesOf(signatureOf(signed, key)),
    'gazetteer.jsonl': bytesOf(texts.gazetteer),
    'incidents.jsonl': bytesOf(texts.incidents),
  };
};
