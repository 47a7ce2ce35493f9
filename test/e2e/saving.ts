import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type ExtendedBrowser, launchWithExtension } from '../browser/launch.ts';
import { readLibrary } from '../demo/library.ts';
import { startSite } from '../demo/site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3-demo');
const PAGES = join(ROOT, 'test/pages');

/** What the toolbar offers to pages of the extension. */
declare const chrome: {
  tabs: { query: (query: { url: string }) => Promise<{ id: number }[]> };
  action: { getBadgeText: (details: { tabId: number }) => Promise<string> };
};

/** Pages that are no article, or not all of one, by path. */
const ODD: Record<string, { type: string; body: string }> = {
  '/notice': { type: 'text/html', body: '<title>Sorry</title><main><p>Please accept.</p></main>' },
  '/stub': {
    type: 'text/html',
    body: `<title>A raid</title><main><h1>A raid</h1><p>${'Soldiers at Ain al-Asad heard it first. '.repeat(8)}</p><p>Subscribe to continue reading.</p></main>`,
  },
  '/copy': { type: 'text/html', body: readFileSync(join(PAGES, 'tower-22.html'), 'utf8') },
  '/file.pdf': { type: 'application/pdf', body: '%PDF-1.4\n%%EOF\n' },
};

type Fixtures = {
  /** A folder for a browser's data, which outlives the browser. */
  profile: string;
  open: (profile: string, build?: string) => Promise<ExtendedBrowser>;
  /** The build without the right to unlimited storage: browsers hold no other to a quota. */
  limitedBuild: string;
  site: string;
  odd: string;
};

/** Tests that save: each browser is the test's own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off its pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
  // Named so that the browsers are closed before their profile is removed.
  open: async ({ profile: _ }, use) => {
    const opened: ExtendedBrowser[] = [];
    await use(async (profile, extensionDir = BUILD) => {
      const browser = await launchWithExtension({ extensionDir, headless: true, profile });
      opened.push(browser);
      return browser;
    });
    for (const { context } of opened) await context.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  limitedBuild: async ({}, use) => {
    const build = mkdtempSync(join(tmpdir(), 'backstory-limited-'));
    cpSync(BUILD, build, { recursive: true });
    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
    await use(build);
    rmSync(build, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  site: async ({}, use) => {
    const site = await startSite({
      library: readLibrary(PAGES, console.log),
      feed: join(ROOT, 'public/feed'),
    });
    await use(site.origin);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  odd: async ({}, use) => {
    const server = createServer(({ url = '' }, response) => {
      const page = ODD[url.replace(/\?.*/, '')];
      response.writeHead(page ? 200 : 404, {
        'content-type': `${page?.type ?? 'text/plain'}; charset=utf-8`,
      });
      response.end(page?.body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

/** A page of the extension, by its path. */
export const openOwn = async ({ context, extensionId }: ExtendedBrowser, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
};

const tabIdOf = async (own: Page, url: string): Promise<number> => {
  // Patterns know no fragments.
  const page = url.replace(/#.*/, '');
  const find = () => own.evaluate(async (wanted) => (await chrome.tabs.query({ url: wanted }))[0]?.id, page);
  await expect.poll(find).toBeDefined();
  return (await find()) ?? -1;
};

/** Opens an article, and the popup that is about its tab. */
export const openPopup = async (browser: ExtendedBrowser, address: string): Promise<Page> => {
  const article = await browser.context.newPage();
  await article.goto(address);
  const popup = await openOwn(browser, 'manifest.json');
  const tab = await tabIdOf(popup, address);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`);
  return popup;
};

export const badgeOf = async (own: Page, address: string): Promise<string> => {
  const tabId = await tabIdOf(own, address);
  return own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
};

/** One click on save. */
export const save = async (popup: Page): Promise<void> => {
  await popup.getByRole('button', { name: 'Save this article' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
};

/** The titles in the list of saved sources. */
export const savedTitles = async (browser: ExtendedBrowser): Promise<string[]> => {
  const options = await openOwn(browser, 'options.html');
  const section = options.getByRole('region', { name: 'Saved sources' });
  const links = section.getByRole('listitem').getByRole('link');
  await expect(links.first().or(section.getByText('Nothing is saved yet.'))).toBeVisible();
  const titles = await links.allTextContents();
  await options.close();
  return titles;
};

/** All saved sources as the reader's export has them. */
export const exportAll = async (browser: ExtendedBrowser): Promise<string> => {
  const options = await openOwn(browser, 'options.html');
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export all' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  await options.close();
  return text;
};
