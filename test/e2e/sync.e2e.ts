import { expect } from '@playwright/test';
import { rememberMarks, wasReadAgain } from '../demo/feed-update.ts';
import { TWICE, WITHHELD } from '../demo/local-feed.ts';
import { readMarks, waitForMarks } from '../demo/marks.ts';
import { restOnMark } from '../demo/rest-on-mark.ts';
import { told } from '../words/told.ts';
import { dieMidway, type Fault, fallSilent, redirect, sendInstead } from './feed-host.ts';
import { type Behind, type Own, test } from './sync-feed.ts';

const CHANGES = 'changes-1-2.jsonl';
const DOUBLE = `${TWICE}-again`;

const expectOld = async ({ storedIncidents }: Own) => {
  const stored = await storedIncidents();
  expect(stored).toContain(DOUBLE);
  for (const id of WITHHELD) expect(stored).not.toContain(id);
};
const expectNew = async ({ storedIncidents }: Own) => {
  const stored = await storedIncidents();
  expect(stored).not.toContain(DOUBLE);
  expect(stored).toEqual(expect.arrayContaining(WITHHELD));
};

test('a release with three records more and one less reaches an open page', async ({
  behind,
  own,
  articles,
}) => {
  const page = await behind.browser.context.newPage();
  await page.goto(`${articles}/tower-22.html`);
  await waitForMarks(page);
  const card = await restOnMark(page, 'Tower 22');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  const marks = await readMarks(page);
  await expectOld(own);
  await rememberMarks(page);

  const status = await own.checkFeed();
  expect(status).toMatchObject({ coverage: { sequence: 2 }, checking: false, trouble: null });
  expect(status.checkedAt).not.toBeNull();
  expect(await wasReadAgain(page)).toBe(true);
  expect(await readMarks(page)).toEqual(marks);
  expect((await restOnMark(page, 'Tower 22')).incidents).toBe(card.incidents + 1);
  await expectNew(own);
  const asked = ['manifest.json', 'manifest.sig', CHANGES];
  expect(behind.host.asked).toEqual(asked);
  const requests = (await own.listRequests()).reverse();
  expect(requests.map(({ address }) => address)).toEqual(
    asked.map((name) => `${behind.host.origin}/${name}`),
  );
  expect(requests.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
  expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40_000);
});

test('a feed that has not changed costs its manifest', async ({ behind, own }) => {
  await own.checkFeed();
  behind.host.asked.length = 0;
  expect(await own.checkFeed()).toMatchObject({ coverage: { sequence: 2 }, trouble: null });
  expect(behind.host.asked).toEqual(['manifest.json']);
});

test('it is looked at on an alarm, which is set once', async ({ behind, own }) => {
  const worker = behind.browser.serviceWorker;
  const alarms = () => worker.evaluate(() => Reflect.get(globalThis, 'chrome').alarms.getAll());
  await expect.poll(alarms).toMatchObject([{ name: 'check-feed', periodInMinutes: 1_440 }]);
  await worker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').alarms.onAlarm.dispatch({ name: 'check-feed' }),
  );
  await expect.poll(async () => (await own.readStatus()).feed.coverage?.sequence).toBe(2);
});

const flip = (body: Buffer): Buffer => {
  const flipped = Buffer.from(body);
  flipped.writeUInt8(flipped.readUInt8(100) ^ 1, 100);
  return flipped;
};
const LOGIN = '<!doctype html><title>Log in</title><p>Welcome to the hotel.';
const spoilt =
  (name: string, fault: Fault) =>
  ({ host }: Behind): void =>
    host.spoil(name, fault);
/** Where no changes lead to the release, its files are fetched. */
const spoiltFile =
  (name: string, fault: Fault) =>
  async ({ host, release }: Behind): Promise<void> => {
    host.serve(await release({ changesets: [] }));
    host.spoil(name, fault);
  };
const html = sendInstead(() => LOGIN, 'text/html');

const otherFile = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64), records: 1 });
const OTHER_FILES = { gazetteer: otherFile('gazetteer.jsonl'), incidents: otherFile('incidents.jsonl') };

const BAD: [string, RegExp, (behind: Behind) => unknown][] = [
  [
    'a truncated manifest',
    /signature/,
    spoilt(
      'manifest.json',
      sendInstead((body) => body.subarray(0, 500)),
    ),
  ],
  [
    'a truncated file',
    /only in part/,
    spoiltFile(
      'incidents.jsonl',
      sendInstead((body) => body.subarray(0, 500)),
    ),
  ],
  ['a bit-flipped manifest', /signature/, spoilt('manifest.json', sendInstead(flip))],
  [
    'a bit-flipped file',
    /not the file that the publisher signed/,
    spoiltFile('gazetteer.jsonl', sendInstead(flip)),
  ],
  [
    'a wrong signature',
    /signature/,
    spoilt(
      'manifest.sig',
      sendInstead(() => `${'A'.repeat(86)}==`),
    ),
  ],
  [
    'another key',
    /another key/,
    async ({ host, release, strangersKey }) => {
      const key = await strangersKey();
      host.serve(await release({ sequence: 2, key: key.publicKey }, key));
    },
  ],
  ['a web page for the manifest', /web page/, spoilt('manifest.json', html)],
  ['a web page for a file', /web page/, spoiltFile('incidents.jsonl', html)],
  [
    'a web page that says it is data',
    /web page/,
    spoilt(
      'manifest.json',
      sendInstead(() => LOGIN),
    ),
  ],
  [
    'a manifest too large',
    /larger/,
    spoilt(
      'manifest.json',
      sendInstead((body) => Buffer.alloc(2_000_000, body)),
    ),
  ],
  [
    'a file larger than declared',
    /larger/,
    spoiltFile(
      'incidents.jsonl',
      sendInstead((body) => Buffer.concat([body, body])),
    ),
  ],
  ['a server that dies midway', /only in part/, spoiltFile('incidents.jsonl', dieMidway)],
  ['a redirection', /sends whoever asks for manifest\.json elsewhere/, spoilt('manifest.json', redirect)],
  [
    'the same sequence with other data',
    /not what was seen/,
    async ({ host, release }) => host.serve(await release({ files: OTHER_FILES })),
  ],
  ['a server that is gone', /cannot be reached/, ({ host }) => host.close()],
];

test('each bad feed leaves the old data and is named', async ({ behind, own }) => {
  for (const [what, words, spoil] of BAD)
    await test.step(what, async () => {
      behind.host.serve(behind.site);
      await spoil(behind);
      const status = await own.checkFeed();
      expect(status).toMatchObject({
        coverage: { sequence: 1 },
        trouble: { what: told(words), advice: told(/\w/) },
      });
      expect((await own.readStatus()).feed).toEqual(status);
      await expectOld(own);
    });
});

test('changes that cannot be used cost the whole release and no more', async ({ behind, own }) => {
  behind.host.spoil(CHANGES, sendInstead(flip));
  expect(await own.checkFeed()).toMatchObject({ coverage: { sequence: 2 }, trouble: null });
  expect(behind.host.asked.slice(2)).toEqual([
    CHANGES,
    'gazetteer.jsonl',
    'incidents.jsonl',
    'withdrawn.jsonl',
  ]);
  await expectNew(own);
});

test('a sequence lower than one that was seen is refused, and the data goes on from there', async ({
  behind,
  own,
}) => {
  behind.host.serve(await behind.release({ sequence: 5 }));
  behind.host.spoil('incidents.jsonl', dieMidway);
  await own.checkFeed();
  behind.host.serve(await behind.release({ sequence: 4 }));
  expect((await own.checkFeed()).trouble?.what).toEqual(told('sequence 4, older than sequence 5'));
  await expectOld(own);
  behind.host.serve(await behind.release({ sequence: 5 }));
  expect(await own.checkFeed()).toMatchObject({ coverage: { sequence: 5 }, trouble: null });
  await expectNew(own);
});

test('a worker killed while the data arrives leaves the old, and the next look succeeds', async ({
  behind,
  own,
}) => {
  await own.readStatus();
  behind.host.spoil(CHANGES, fallSilent);
  const left = own.checkFeed().catch(() => null);
  await expect.poll(() => behind.host.asked).toContain(CHANGES);
  expect((await own.readStatus()).feed.checking).toBe(true);
  const devtools = await behind.browser.context.newCDPSession(own.page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await left;
  await expectOld(own);
  behind.host.serve(behind.site);
  expect(await own.checkFeed()).toMatchObject({ coverage: { sequence: 2 }, trouble: null });
  await expectNew(own);
});
