import { describe, expect, test } from 'vitest';
import { webCrypto } from '#background/web-crypto.ts';
import { verifyFile, verifyManifest } from '#core/feed/verify.ts';
import { signatureOf } from '#publish/keys.ts';
import { manifestOf } from '../../store/records.ts';
import { bytesOf, throwAwayKey } from './signed.ts';

const [own, other] = [throwAwayKey(), throwAwayKey()];
const stated = (key: string | null) => bytesOf(JSON.stringify({ ...manifestOf('trial', 4), key }));
const manifest = stated(own.publicKey);
const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

const verify = (bytes: Uint8Array<ArrayBuffer>, signature: string) =>
  verifyManifest({ manifest: bytes, signature: bytesOf(signature) }, own.publicKey, webCrypto);

describe('a manifest', () => {
  test('signed with the pinned key is read, whatever key it states', async () => {
    for (const key of [own.publicKey, other.publicKey, null])
      expect(await verify(stated(key), signatureOf(stated(key), own))).toMatchObject({
        ok: true,
        value: { id: 'trial', sequence: 4 },
      });
  });

  test('with a single bit changed is not read, nor with one changed in its signature', async () => {
    const good = signatureOf(manifest, own);
    const refused = { ok: false, failure: { kind: 'bad-signature' } };
    for (let bit = 0; bit < manifest.length * 8; bit += 97)
      expect(await verify(flipped(manifest, bit), good)).toEqual(refused);
    for (let bit = 0; bit < 512; bit += 31) {
      const signature = Buffer.from(flipped(new Uint8Array(Buffer.from(good, 'base64')), bit));
      expect(await verify(manifest, signature.toString('base64'))).toEqual(refused);
    }
  });

  test('signed with another key is not read, and named where it states that key', async () => {
    const foreign = stated(other.publicKey);
    const refusedFor = (kind: string) => ({ ok: false, failure: { kind } });
    expect(await verify(foreign, signatureOf(foreign, other))).toEqual(refusedFor('other-key'));
    expect(await verify(manifest, signatureOf(manifest, other))).toEqual(refusedFor('bad-signature'));
  });

  test.for(['', 'AAAA', 'no signature', '<!doctype html>'])(
    'is not read by the signature %j',
    async (text) => {
      expect(await verify(manifest, text)).toEqual({ ok: false, failure: { kind: 'bad-signature' } });
    },
  );

  test.for([
    ['another format', { ...manifestOf('trial', 4), format: 'other/2' }, /another format/],
    ['something missing', { ...manifestOf('trial', 4), title: undefined }, /title is missing/],
  ] as const)('of %s is refused although it is signed', async ([, json, reason]) => {
    const bytes = bytesOf(JSON.stringify(json));
    expect(await verify(bytes, signatureOf(bytes, own))).toEqual({
      ok: false,
      failure: { kind: 'unreadable', reason: expect.stringMatching(reason) },
    });
  });
});

describe('a file', () => {
  const bytes = bytesOf('{"id":"one"}\n');
  const file = { path: 'incidents.jsonl', bytes: bytes.length, records: 1, sha256: '' };
  const named = async () => ({ ...file, sha256: await webCrypto.sha256(bytes) });

  test('that is what the manifest says is taken', async () => {
    expect(await verifyFile(await named(), bytes, webCrypto)).toEqual({ ok: true, value: bytes });
  });

  test.for([
    ['cut-off', bytes.slice(0, -1)],
    ['too-large', bytesOf('{"id":"one"}\n\n')],
    ['wrong-hash', flipped(bytes, 40)],
  ] as const)('that is not is told: %s', async ([kind, received]) => {
    const verified = await verifyFile(await named(), received, webCrypto);
    expect(verified).toMatchObject({ ok: false, failure: { kind, file: 'incidents.jsonl' } });
  });
});
