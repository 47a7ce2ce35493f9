import { describe, expect, test } from 'vitest';
import { signatureOf } from '#publish/keys.ts';
import { told } from '#test/words/told.ts';
import { bytesOf, type Release, throwAwayKey } from '../core/feed/signed.ts';
import { manifestOf } from '../store/records.ts';
import { filesOf, good } from './trial.ts';
import { ADDRESS, key, packaged, released, trialSync } from './trial-sync.ts';

const OLD = ['trial:one', 'trial:two'];
const NEW = ['trial:five', 'trial:four', 'trial:three', 'trial:two'];

describe('a release that is ahead', () => {
  test('is applied: three records come, one goes, and pages are told once', async () => {
    const trial = trialSync();
    trial.world.now = Date.parse('2024-02-02T10:00:00Z');
    await trial.sync.check();
    expect(await trial.incidents()).toEqual(NEW);
    expect(await trial.row()).toMatchObject({
      sequence: 2,
      check: { checkedAt: '2024-02-02T10:00:00.000Z', seen: { sequence: 2 }, trouble: null },
    });
    expect(trial.seen).toEqual({ applied: 1, awake: 0, again: [null] });
    expect(trial.host.asked.map((address) => address.replace(ADDRESS, ''))).toEqual([
      '',
      'https://data.example/feed/manifest.sig',
      'https://data.example/feed/gazetteer.jsonl',
      'https://data.example/feed/incidents.jsonl',
    ]);
  });

  test('costs its manifest once it is here, and nobody is told', async () => {
    const trial = trialSync();
    await trial.sync.check();
    trial.host.asked = [];
    await trial.sync.check();
    expect(trial.host.asked).toEqual([ADDRESS]);
    expect(trial.seen.applied).toBe(1);
  });

  test('is looked at once by those who ask at the same time', async () => {
    const trial = trialSync();
    const checks = [trial.sync.check(), trial.sync.check()];
    expect(trial.sync.isChecking()).toBe(true);
    await Promise.all(checks);
    expect(trial.sync.isChecking()).toBe(false);
    expect(trial.host.asked).toHaveLength(4);
  });

  test('is not overwritten by the packaged feed, until that is ahead itself', async () => {
    const trial = trialSync();
    await trial.sync.check();
    (await trial.store()).close();
    await trial.fill.check();
    await trial.fill.whenDone();
    expect(await trial.row()).toMatchObject({ sequence: 2 });
    (await trial.store()).close();
    trial.world.files = packaged(3);
    await trial.fill.check();
    await trial.fill.whenDone();
    expect(await trial.row()).toMatchObject({ sequence: 3, check: { seen: { sequence: 2 } } });
    expect(await trial.incidents()).toEqual(OLD);
  });
});

const flip = (files: Release, name: string): Release => {
  const bytes = files[name]?.slice() ?? new Uint8Array();
  bytes.set([(bytes.at(20) ?? 0) ^ 1], 20);
  return { ...files, [name]: bytes };
};
const cut = (files: Release, name: string): Release => ({
  ...files,
  [name]: files[name]?.slice(0, -30) ?? new Uint8Array(),
});
const page = () =>
  new Response('<!doctype html><p>Log in', { headers: { 'content-type': 'text/html; charset=utf-8' } });
const dying = () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(9).fill(0x7b));
        controller.error(new TypeError('network error'));
      },
    }),
  );
const stranger = throwAwayKey();
const resigned = (json: object): Release => {
  const bytes = bytesOf(JSON.stringify(json));
  return { ...released(2), 'manifest.json': bytes, 'manifest.sig': bytesOf(signatureOf(bytes, key)) };
};
const huge = manifestOf('trial', 2);
huge.files.incidents.bytes = 2 ** 40;

describe('a bad feed leaves the old data in use and is named', () => {
  test.for<[string, RegExp, Release, ((name: string) => Response | undefined)?]>([
    ['manifest truncated', /signature .* does not fit/, cut(released(2), 'manifest.json')],
    ['manifest bit-flipped', /signature .* does not fit/, flip(released(2), 'manifest.json')],
    ['signature of other bytes', /signature .* does not fit/, flip(released(2), 'manifest.sig')],
    [
      'no signature',
      /answered 404 for manifest\.sig/,
      { ...released(2), 'manifest.sig': undefined } as never,
    ],
    ['other key', /another key/, released(2, { key: stranger.publicKey }, stranger)],
    ['other feed', /another feed, “mine”/, released(2, { id: 'mine' })],
    ['other format', /another format/, resigned({ ...manifestOf('trial', 2), format: 'x/9' })],
    ['other content under the same sequence', /not what was seen/, released(1)],
    ['file truncated', /incidents\.jsonl arrived only in part/, cut(released(2), 'incidents.jsonl')],
    ['file bit-flipped', /gazetteer\.jsonl is not the file/, flip(released(2), 'gazetteer.jsonl')],
    [
      'file longer than declared',
      /larger than/,
      { ...released(2), 'incidents.jsonl': new Uint8Array(9_999) },
    ],
    ['manifest too large', /manifest\.json is larger/, { 'manifest.json': new Uint8Array(1_000_001) }],
    ['file declared too large', /incidents\.jsonl is larger than the 268,435,456/, resigned(huge)],
    ['a web page', /a web page was sent/, released(2), page],
    [
      'a web page for a file',
      /Instead of incidents/,
      released(2),
      (name) => (/inc/.test(name) ? page() : undefined),
    ],
    [
      'server dying',
      /incidents\.jsonl arrived only/,
      released(2),
      (name) => (/inc/.test(name) ? dying() : undefined),
    ],
  ])('%s', async ([, words, files, answer]) => {
    const trial = trialSync();
    trial.host.files = files;
    trial.host.answer = answer;
    await trial.sync.check();
    expect(await trial.incidents()).toEqual(OLD);
    expect(await trial.row()).toMatchObject({
      sequence: 1,
      check: { trouble: { what: told(words), advice: told(/./) } },
    });
    expect(trial.seen).toEqual({ applied: 0, awake: 0, again: [3.75] });
    trial.host.files = released(2);
    trial.host.answer = undefined;
    await trial.sync.check();
    expect(await trial.row()).toMatchObject({ sequence: 2, check: { trouble: null } });
  });

  test('a sequence lower than one that was seen, even if that never arrived', async () => {
    const trial = trialSync();
    trial.host.files = cut(released(5), 'incidents.jsonl');
    await trial.sync.check();
    trial.host.files = released(4);
    await trial.sync.check();
    expect(await trial.row()).toMatchObject({
      sequence: 1,
      check: {
        seen: { sequence: 5 },
        trouble: { what: told(/sequence 4, older than sequence 5/) },
      },
    });
  });

  test('records that this release cannot read', async () => {
    const trial = trialSync();
    const { files } = JSON.parse(new TextDecoder().decode(released(2)['manifest.json']));
    const strange = bytesOf('{"id":"one","later":true}');
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', strange)).toString('hex');
    const incidents = { ...files.incidents, bytes: strange.length, sha256 };
    trial.host.files = {
      ...resigned({ ...manifestOf('trial', 2), files: { ...files, incidents } }),
      'incidents.jsonl': strange,
    };
    await trial.sync.check();
    expect(await trial.incidents()).toEqual(OLD);
    expect((await trial.row())?.check?.trouble?.what).toEqual(told(/no record that this release/));
  });
});

test('a key that a release states is not taken over: the packaged one holds', async () => {
  const trial = trialSync();
  trial.host.files = released(2, { key: stranger.publicKey });
  await trial.sync.check();
  trial.host.files = released(3, {}, stranger);
  await trial.sync.check();
  expect(await trial.row()).toMatchObject({
    sequence: 2,
    check: { trouble: { what: told(/signature/) } },
  });
});

test('without an address nothing is asked and nothing is amiss', async () => {
  const trial = trialSync(good());
  await trial.sync.check();
  expect(trial.host.asked).toEqual([]);
  expect(trial.sync.trouble()).toBeNull();
});

test('a packaged feed that cannot be read is the trouble', async () => {
  const trial = trialSync({ ...packaged(1), 'manifest.json': '{' });
  await trial.sync.check();
  expect(trial.sync.trouble()?.what).toEqual(told(/came with Backstory cannot be read/));
  trial.world.files = filesOf({ ...manifestOf('trial', 1), address: ADDRESS, key: key.publicKey }, [], ['x']);
  await trial.sync.check();
  expect(trial.sync.trouble()?.what).toEqual(told(/no record/));
  expect(trial.host.asked).toEqual([]);
});

test('a disk without room is the trouble, and the look after that succeeds', async () => {
  const trial = trialSync();
  const store = await trial.store();
  await trial.fill.check();
  await trial.fill.whenDone();
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  store.incidents.hook('creating', full);
  await trial.sync.check();
  expect(trial.sync.trouble()?.what).toEqual(told(/no room left/));
  expect(await trial.incidents()).toEqual(OLD);
  await trial.sync.check();
  expect(trial.sync.trouble()).toBeNull();
  expect(await trial.incidents()).toEqual(NEW);
});
