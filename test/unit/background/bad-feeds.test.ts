import { describe, expect, test } from 'vitest';
import { told } from '#test/words/told.ts';
import { dieMidway, fallSilent, missing, redirect, sendInstead } from '../../e2e/feed-host.ts';
import { changesetFile, throwAwayKey } from '../core/feed/signed.ts';
import { savedSource } from '../store/saved-source.ts';
import { dieAtWrite } from '../store/written.ts';
import { type Hosted, hostedFeed, NEW_KEYS, OLD_KEYS } from './hosted-feed.ts';
import { incident } from './trial.ts';

const CHANGES = 'changes-1-2.jsonl';
const flip = (body: Buffer): Buffer => {
  const flipped = Buffer.from(body);
  flipped.writeUInt8(flipped.readUInt8(60) ^ 1, 60);
  return flipped;
};
const cut = sendInstead((body) => body.subarray(0, -20));
const flipped = sendInstead(flip);
const page = sendInstead(() => '<!doctype html><title>Log in</title>', 'text/html; charset=utf-8');
const grown = sendInstead((body) => Buffer.concat([body, body]));

const stop = ({ patience, spoil }: Hosted, name: string) => {
  patience.isShort = true;
  spoil(name, fallSilent);
};

/** Whatever came of the look, what the reader has made is as it was. */
const expectOwn = async ({ store }: Hosted) =>
  expect((await (await store()).sources.toArray()).map(({ addresses, ...source }) => source)).toEqual([
    savedSource('0000aaaa', { incidents: ['trial:gone'] }),
  ]);

const expectOld = async (hosted: Hosted, words: RegExp, what = hosted.row) => {
  expect(await hosted.incidents()).toEqual(OLD_KEYS);
  await expectOwn(hosted);
  expect(hosted.seen.applied).toBe(0);
  const row = await what();
  expect(row).toMatchObject({
    sequence: 1,
    check: { trouble: { what: told(words), advice: told(/\w/) } },
  });
};

const expectNew = async (hosted: Hosted) => {
  expect(await hosted.incidents()).toEqual(NEW_KEYS);
  await expectOwn(hosted);
  expect(await hosted.row()).toMatchObject({ sequence: 2, check: { trouble: null, failures: 0 } });
};

const noWays = { changesets: [] };
const otherFile = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64), records: 1 });

describe('the old data stays and the fault is named', () => {
  test.for<[string, RegExp, (hosted: Hosted) => unknown]>([
    ['manifest truncated', /signature/, ({ spoil }) => spoil('manifest.json', cut)],
    ['manifest bit-flipped', /signature/, ({ spoil }) => spoil('manifest.json', flipped)],
    [
      'wrong signature',
      /signature/,
      ({ spoil }) =>
        spoil(
          'manifest.sig',
          sendInstead(() => `${'A'.repeat(86)}==`),
        ),
    ],
    ['no signature', /404 for manifest\.sig/, ({ spoil }) => spoil('manifest.sig', missing)],
    [
      'other key',
      /another key/,
      ({ serveChanged }) => {
        const stranger = throwAwayKey();
        return serveChanged({ key: stranger.publicKey, fingerprint: null }, {}, stranger);
      },
    ],
    [
      'a fingerprint that is not its key’s',
      /fingerprint/,
      ({ serveChanged }) => serveChanged({ fingerprint: '0'.repeat(64) }),
    ],
    [
      'same sequence, other bytes',
      /not what was seen/,
      ({ serveChanged }) =>
        serveChanged({
          sequence: 1,
          files: { gazetteer: otherFile('gazetteer.jsonl'), incidents: otherFile('incidents.jsonl') },
        }),
    ],
    [
      'huge, declared',
      /larger than the 268,435,456/,
      ({ serveChanged }) =>
        serveChanged(({ files }) => ({
          files: { ...files, incidents: { ...files.incidents, bytes: 2 ** 40 } },
        })),
    ],
    [
      'huge manifest',
      /manifest\.json is larger/,
      ({ spoil }) =>
        spoil(
          'manifest.json',
          sendInstead(() => Buffer.alloc(2_000_000, ' ')),
        ),
    ],
    [
      'huge, undeclared',
      /incidents\.jsonl is larger/,
      async ({ serveChanged, spoil }) => {
        await serveChanged(noWays);
        spoil('incidents.jsonl', grown);
      },
    ],
    [
      'wrong hash',
      /not the file that the publisher signed/,
      async ({ serveChanged, spoil }) => {
        await serveChanged(noWays);
        spoil('gazetteer.jsonl', flipped);
      },
    ],
    ['a manifest that drips and stops', /for 30 seconds/, (hosted) => stop(hosted, 'manifest.json')],
    ['changes that drip and stop', /for 30 seconds/, (hosted) => stop(hosted, CHANGES)],
    [
      'a redirection',
      /elsewhere, and Backstory does not follow/,
      ({ spoil }) => spoil('manifest.json', redirect),
    ],
    ['a web page', /web page/, ({ spoil }) => spoil('manifest.json', page)],
    ['a web page for the changes', /Instead of changes-1-2/, ({ spoil }) => spoil(CHANGES, page)],
    ['a server that dies midway', /only in part/, ({ spoil }) => spoil('manifest.json', dieMidway)],
    [
      'a server that dies midway, in both ways',
      /incidents\.jsonl arrived only in part/,
      ({ spoil }) => {
        spoil(CHANGES, dieMidway);
        spoil('incidents.jsonl', dieMidway);
      },
    ],
    ['a server that is gone', /cannot be reached/, ({ host }) => host.close()],
  ])('%s', async ([, words, spoil]) => {
    const hosted = await hostedFeed();
    await spoil(hosted);
    await hosted.sync.check();
    await expectOld(hosted, words);
    expect(hosted.seen.again).toEqual([3.75]);
  });

  test('lower than a sequence that was seen', async () => {
    const hosted = await hostedFeed();
    await hosted.serveChanged({ sequence: 5, ...noWays });
    hosted.spoil('incidents.jsonl', dieMidway);
    await hosted.sync.check();
    hosted.host.serve(hosted.out);
    await hosted.sync.check();
    await expectOld(hosted, /sequence 2, older than sequence 5/);
    expect(hosted.seen.again).toEqual([3.75, 7.5]);
  });

  test('a disk that is full', async () => {
    const hosted = await hostedFeed();
    await hosted.fill.check();
    await hosted.fill.whenDone();
    (await hosted.store()).incidents.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await hosted.sync.check();
    expect(hosted.sync.trouble()?.what).toEqual(told(/no room left/));
    expect(hosted.seen.again).toEqual([120]);
    expect(await hosted.incidents()).toEqual(OLD_KEYS);
    await expectOwn(hosted);
    await hosted.sync.check();
    await expectNew(hosted);
  });

  test.for([3, 9, 20])('a worker killed at write %i of applying', async (last) => {
    const hosted = await hostedFeed();
    await hosted.fill.check();
    await hosted.fill.whenDone();
    hosted.spoil(CHANGES, (response, body) => {
      dieAtWrite(last);
      response.writeHead(200).end(body);
    });
    await hosted.sync.check();
    expect(hosted.sync.trouble()).not.toBeNull();
    expect(await hosted.incidents()).toEqual(OLD_KEYS);
    await expectOwn(hosted);
  });
});

const row = (record: string) => `{"put":"incidents","record":${record}}\n`;
const GONE = '{"delete":"incidents","id":"gone"}\n';
const THREE = ['new-1', 'new-2', 'new-3'].map((id) => row(incident(id, '2024-01-01'))).join('');

describe('changes that cannot be used are passed by, and why is kept', () => {
  const instead =
    (text: string) =>
    ({ serveChanged }: Hosted) =>
      serveChanged({ changesets: [changesetFile(1, 2, text)] }, { [CHANGES]: text });

  test.for<[string, RegExp, (hosted: Hosted) => unknown]>([
    ['missing', /404 for changes-1-2/, ({ spoil }) => spoil(CHANGES, missing)],
    ['truncated', /only in part/, ({ spoil }) => spoil(CHANGES, cut)],
    ['bit-flipped', /not the file/, ({ spoil }) => spoil(CHANGES, flipped)],
    ['longer than declared', /larger/, ({ spoil }) => spoil(CHANGES, grown)],
    ['a redirection', /elsewhere/, ({ spoil }) => spoil(CHANGES, redirect)],
    ['cut off by the server', /only in part/, ({ spoil }) => spoil(CHANGES, dieMidway)],
    ['short of one', /do not lead to the data/, instead(THREE)],
    ['another record', /do not lead/, instead(THREE.replace('2024-01-01', '2024-01-02') + GONE)],
    ['an invalid record', /cannot be used: line 4: date is missing/, instead(`${THREE}${row('{"id":"x"}')}`)],
    ['no change at all', /cannot be used: line 1/, instead('{"id":"one"}\n')],
  ])('%s', async ([, words, spoil]) => {
    const hosted = await hostedFeed();
    await spoil(hosted);
    await hosted.sync.check();
    await expectNew(hosted);
    expect((await hosted.row())?.check?.detour?.what).toEqual(told(words));
    expect(hosted.host.asked.slice(2)).toEqual([
      CHANGES,
      'gazetteer.jsonl',
      'incidents.jsonl',
      'withdrawn.jsonl',
    ]);
    expect(await (await hosted.store()).tombstones.toArray()).toMatchObject([
      { key: 'trial:gone', reason: 'It was reported twice.' },
    ]);
    expect(hosted.seen.applied).toBe(1);
  });
});
