import { appendFile, copyFile, cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { webCrypto } from '#background/web-crypto.ts';
import { verifyManifest } from '#core/feed/verify.ts';
import { checkFeed } from '#publish/check.ts';
import { initFeed } from '#publish/init.ts';
import { incident } from '../background/trial.ts';
import { bytesOf } from '../core/feed/signed.ts';
import { ADDRESS, readAll, releaseTrial, trialFolder } from './trial-folder.ts';

const initialised = async () => {
  const folder = await trialFolder();
  const made = await initFeed({ dir: folder.dir, key: folder.key, address: ADDRESS });
  if (!made.ok) throw new Error(made.failure);
  return { ...folder };
};
const released = (sequence: number, changed: boolean) => ({
  ok: true,
  value: expect.objectContaining({ sequence, changed }),
});
const refused = (words: RegExp) => ({ ok: false, failure: expect.stringMatching(words) });
const newIncident = `\n${incident('new', '2024-02-02')}`;

describe('init', () => {
  test('makes a key that only its owner reads, and states its public half and the address', async () => {
    const { dir, key } = await initialised();
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ address: ADDRESS, key: expect.stringMatching(/^.{43}=$/) });
    expect((await checkFeed(dir)).good).toBe(true);
  });

  test('keeps the key there is, also when the address changes', async () => {
    const { dir, key } = await initialised();
    const before = await readFile(key, 'utf8');
    const made = await initFeed({ dir, key, address: 'https://other.example/manifest.json' });
    expect(made.ok).toBe(true);
    expect(await readFile(key, 'utf8')).toBe(before);
    expect(await initFeed({ dir, key, address: null })).toEqual(made);
  });

  test('refuses to change the key of a feed', async () => {
    const { dir, home } = await initialised();
    const before = await readAll(dir);
    expect(await initFeed({ dir, key: join(home, 'other.pem'), address: null })).toEqual(
      refused(/another key/),
    );
    expect(await readAll(dir)).toEqual(before);
  });

  test.for<[string, string | null, RegExp]>([
    ['no address', null, /--address/],
    ['an address in the clear', 'http://data.example/manifest.json', /address is wrong/],
    ['an address with a name in it', 'https://127.0.0.1:1@data.example/manifest.json', /address is wrong/],
    ['no address at all', 'here', /address is wrong/],
  ])('refuses %s', async ([, address, words]) => {
    const { dir, key } = await trialFolder();
    expect(await initFeed({ dir, key, address })).toEqual(refused(words));
    await expect(stat(key)).rejects.toThrow('ENOENT');
  });

  test('refuses a key among the data, and a file that is no key', async () => {
    const { dir, home } = await trialFolder();
    const within = join(dir, 'key.pem');
    expect(await initFeed({ dir, key: within, address: ADDRESS })).toEqual(refused(/would be published/));
    const text = join(home, 'text.pem');
    await writeFile(text, 'no key');
    expect(await initFeed({ dir, key: text, address: ADDRESS })).toEqual(refused(/no Ed25519 private key/));
  });
});

describe('release', () => {
  test('writes what a reader with the key accepts', async () => {
    const { out, ...folder } = await initialised();
    expect(await releaseTrial({ ...folder, out })).toEqual(released(1, true));
    const files = await readAll(out);
    expect(Object.keys(files)).toEqual([
      'gazetteer.jsonl',
      'incidents.jsonl',
      'manifest.json',
      'manifest.sig',
    ]);
    const manifest = bytesOf(files['manifest.json'] ?? '');
    const signature = bytesOf(files['manifest.sig'] ?? '');
    const key = JSON.parse(files['manifest.json'] ?? '').key;
    expect(await verifyManifest({ manifest, signature }, key, webCrypto)).toMatchObject({ ok: true });
    expect((await checkFeed(out)).good).toBe(true);
  });

  test('twice from the same data gives the same bytes, into the same folder or a fresh one', async () => {
    const { out, home, ...folder } = await initialised();
    await releaseTrial({ ...folder, out });
    const first = await readAll(out);
    expect(await releaseTrial({ ...folder, out })).toEqual(released(1, false));
    await releaseTrial({ ...folder, out: join(home, 'fresh') });
    expect(await readAll(out)).toEqual(first);
    expect(await readAll(join(home, 'fresh'))).toEqual(first);
  });

  test('of one edit made from two copies of the data gives the same bytes', async () => {
    const { dir, home, key } = await initialised();
    await appendFile(join(dir, 'incidents.jsonl'), newIncident);
    const copy = join(home, 'copy');
    await cp(dir, copy, { recursive: true });
    const sites = [join(home, 'a'), join(home, 'b')] as const;
    expect(await releaseTrial({ dir, key, out: sites[0] })).toEqual(released(2, true));
    expect(await releaseTrial({ dir: copy, key, out: sites[1] })).toEqual(released(2, true));
    expect(await readAll(sites[0])).toEqual(await readAll(sites[1]));
  });

  test('raises the sequence once for each change, also if it was stamped by hand', async () => {
    const { dir, out, key } = await initialised();
    const release = (published: string | null = null) => releaseTrial({ dir, out, key, published });
    await release();
    await appendFile(join(dir, 'incidents.jsonl'), newIncident);
    expect(await release()).toEqual(released(2, true));
    expect(await release()).toEqual(released(2, false));
    const path = join(dir, 'manifest.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Trial feed', 'Trial feed, renamed'));
    expect(await release()).toEqual(released(3, true));
    expect(await release('2024-03-01')).toEqual(released(4, true));
    expect(await release()).toEqual(released(4, false));
    expect((await checkFeed(dir)).lines).toEqual([
      expect.stringMatching(/sequence 4: 1 entities, 2 incidents/),
    ]);
  });

  test('goes on from what was released where the data was set back', async () => {
    const { dir, out, home, key } = await initialised();
    const manifest = join(dir, 'manifest.json');
    await copyFile(manifest, join(home, 'first.json'));
    await releaseTrial({ dir, out, key });
    await appendFile(join(dir, 'incidents.jsonl'), newIncident);
    await releaseTrial({ dir, out, key });
    await copyFile(join(home, 'first.json'), manifest);
    expect(await releaseTrial({ dir, out, key })).toEqual(released(2, false));
    await appendFile(join(dir, 'gazetteer.jsonl'), '\n');
    expect(await releaseTrial({ dir, out, key })).toEqual(released(3, true));
  });

  test('refuses data with faults, without a key, with another key', async () => {
    const { dir, out, home, key } = await initialised();
    const release = (change: object) => releaseTrial({ dir, out, key, ...change });
    expect(await release({ key: join(home, 'none.pem') })).toEqual(refused(/There is no key in/));
    const other = await trialFolder();
    await initFeed({ dir: other.dir, key: other.key, address: ADDRESS });
    expect(await release({ key: other.key })).toEqual(refused(/is not the one that the manifest states/));
    expect(await release({ published: 'today' })).toEqual(refused(/published is wrong/));
    expect(await release({ dir: (await trialFolder()).dir })).toEqual(refused(/states no key.*init/));
    expect(await release({ out: join(home, 'keys') })).toEqual(refused(/would be published/));
    await appendFile(join(dir, 'incidents.jsonl'), '\nnonsense');
    expect(await release({})).toEqual(refused(/^incidents\.jsonl:2: the line is not JSON/));
    await expect(stat(out)).rejects.toThrow('ENOENT');
  });
});

describe('check', () => {
  test('names a signature that does not fit, and an address without a key', async () => {
    const { dir, out, key } = await initialised();
    await releaseTrial({ dir, out, key });
    const path = join(out, 'manifest.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('Trial feed', 'Trial fead'));
    expect((await checkFeed(out)).lines[0]).toMatch(/manifest\.sig is not the signature/);
    await writeFile(path, JSON.stringify({ ...JSON.parse(text), key: null }));
    expect((await checkFeed(out)).lines).toEqual([
      expect.stringMatching(/address without a key/),
      expect.stringMatching(/manifest\.sig is not/),
      expect.stringMatching(/1 incidents/),
    ]);
  });
});
