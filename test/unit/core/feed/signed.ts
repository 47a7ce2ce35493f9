import { createHash, generateKeyPairSync } from 'node:crypto';
import { add, digestOf, NO_RECORDS, writeDigest } from '#core/feed/digest.ts';
import type { Changeset, Manifest } from '#core/feed/manifest.ts';
import { type SigningKey, signatureOf } from '#publish/keys.ts';

/** A key pair that lasts as long as the test. */
export const throwAwayKey = (): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { privateKey, publicKey: Buffer.from(x, 'base64url').toString('base64') };
};

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What is no JSON adds nothing. */
const digestIn = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  return writeDigest(lines.map((line) => digestOf(JSON.parse(line))).reduce(add, NO_RECORDS));
};

const stamp = (path: string, text: string) => ({
  path,
  bytes: bytesOf(text).length,
  sha256: createHash('sha256').update(text).digest('hex'),
  records: text.split('\n').length,
  digest: digestIn(text),
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

/** A manifest with other words, signed. */
export const resign = (release: Release, change: object, key: SigningKey): Release => {
  const manifest = JSON.parse(new TextDecoder().decode(release['manifest.json']));
  const signed = bytesOf(JSON.stringify({ ...manifest, ...change }));
  return { ...release, 'manifest.json': signed, 'manifest.sig': bytesOf(signatureOf(signed, key)) };
};

/** A changeset's file as a manifest lists it; the counts are those of its rows. */
export const changesetFile = (from: number, to: number, text: string): Changeset => {
  const rows = text.split('\n').filter((row) => row !== '');
  const puts = rows.filter((row) => row.startsWith('{"put"')).length;
  const { bytes, sha256 } = stamp('', text);
  return { from, to, path: `changes-${from}-${to}.jsonl`, bytes, sha256, puts, deletes: rows.length - puts };
};

/** A release with changesets that lead to it, each by its text. */
export const withChangesets = (
  release: Release,
  changesets: { from: number; to: number; text: string }[],
  key: SigningKey,
): Release => ({
  ...resign(
    release,
    { changesets: changesets.map(({ from, to, text }) => changesetFile(from, to, text)) },
    key,
  ),
  ...Object.fromEntries(
    changesets.map(({ from, to, text }) => [`changes-${from}-${to}.jsonl`, bytesOf(text)]),
  ),
});
