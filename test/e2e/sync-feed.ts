import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { Manifest } from '#core/feed/manifest.ts';
import type { FeedStatus, Status } from '#core/incidents/status-view.ts';
import type { MadeRequest } from '#core/model/made-request.ts';
import { makeKey, readKey, type SigningKey, signatureOf } from '#publish/keys.ts';
import { writeManifest } from '#publish/write-manifest.ts';
import { type ExtendedBrowser, launchWithExtension } from '../browser/launch.ts';
import { askWorker } from '../demo/feed-update.ts';
import { readLibrary } from '../demo/library.ts';
import { prepareLocalFeed } from '../demo/local-feed.ts';
import { startSite } from '../demo/site.ts';
import { type FeedHost, startFeedHost } from './feed-host.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3-demo');

/** A browser whose extension is one sequence behind the feed of a host. */
export type Behind = {
  host: FeedHost;
  browser: ExtendedBrowser;
  /** Folder of the good release, which is served until something else is. */
  site: string;
  /** A copy of the good release whose manifest says something else and is signed, with the feed's key unless another. */
  release: (change: Partial<Manifest>, key?: SigningKey) => Promise<string>;
  strangersKey: () => Promise<SigningKey>;
};

/** A page of the extension's own. */
export type Own = {
  page: Page;
  checkFeed: () => Promise<FeedStatus>;
  readStatus: () => Promise<Status>;
  /** Requests by the ledger, the newest first. */
  listRequests: () => Promise<MadeRequest[]>;
  /** The ids of all incidents that are stored. */
  storedIncidents: () => Promise<string[]>;
};

const readIncidents = (): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('incidents').objectStore('incidents').getAllKeys();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map((key) => String(key).replace('backstory:', '')));
      };
    };
  });

const keyIn = async (work: string): Promise<SigningKey> => {
  const key = await readKey(join(work, 'throw-away-key.pem'));
  if (!key?.ok) throw new Error('The throw-away key has gone.');
  return key.value;
};

const releaseFrom = (work: string): Behind['release'] => {
  let made = 0;
  return async (change, key) => {
    made += 1;
    const dir = join(work, `release-${made}`);
    await cp(join(work, 'site'), dir, { recursive: true });
    const path = join(dir, 'manifest.json');
    const text = writeManifest(await readFile(path, 'utf8'), change);
    await writeFile(path, text);
    await writeFile(join(dir, 'manifest.sig'), signatureOf(Buffer.from(text), key ?? (await keyIn(work))));
    return dir;
  };
};

const startBehind = async (work: string, host: FeedHost): Promise<Behind> => {
  const address = `${host.origin}/manifest.json`;
  const { extension, site } = await prepareLocalFeed({
    build: BUILD,
    data: join(ROOT, 'public/feed'),
    work,
    address,
  });
  host.serve(site);
  const browser = await launchWithExtension({ extensionDir: extension, headless: true });
  const strangersKey = () => makeKey(join(work, 'stranger.pem'));
  return { host, browser, site, release: releaseFrom(work), strangersKey };
};

export const test = base.extend<{ behind: Behind; own: Own; articles: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off its pattern
  behind: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'backstory-sync-'));
    const host = await startFeedHost();
    const behind = await startBehind(join(home, 'work'), host);
    await use(behind);
    await behind.browser.context.close();
    await host.close();
    await rm(home, { recursive: true });
  },
  own: async ({ behind }, use) => {
    const { context, extensionId } = behind.browser;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await use({
      page,
      checkFeed: () => askWorker<FeedStatus>(page, 'checkFeed'),
      readStatus: () => askWorker<Status>(page, 'readStatus'),
      listRequests: async () =>
        (await askWorker<{ requests: MadeRequest[] }>(page, 'listRequests', { before: null })).requests,
      storedIncidents: () => page.evaluate(readIncidents),
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  articles: async ({}, use) => {
    const site = await startSite({
      library: readLibrary(join(ROOT, 'test/pages'), console.log),
      feed: join(ROOT, 'public/feed'),
    });
    await use(site.origin);
    await site.close();
  },
});
