import { join, resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type ExtendedBrowser, launchWithExtension } from '../browser/launch.ts';
import { readLibrary } from '../demo/library.ts';
import { readMarks } from '../demo/marks.ts';
import { startSite } from '../demo/site.ts';
import { type ExtensionsPage, openExtensionsPage } from './extensions-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');

type Options = { build: string };
type PerTest = {
  /** A browser that meets the extension for the first time. */
  fresh: ExtendedBrowser;
  extensions: ExtensionsPage;
  /** Where the articles are served. */
  site: string;
};

/** Tests that install, reload and remove: each has a browser of its own, with the build that `build` names. */
export const test = base.extend<Options & PerTest>({
  build: ['chrome-mv3-demo', { option: true }],
  fresh: async ({ build }, use) => {
    const fresh = await launchWithExtension({
      extensionDir: join(ROOT, '.output', build),
      headless: true,
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    await use(fresh);
    await fresh.context.close();
  },
  extensions: async ({ fresh }, use) => {
    const extensions = await openExtensionsPage(fresh.context, fresh.extensionId);
    await use(extensions);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off its pattern
  site: async ({}, use) => {
    const library = readLibrary(join(ROOT, 'test/pages'), console.log);
    const site = await startSite({ library, feed: join(ROOT, 'public/feed') });
    await use(site.origin);
    await site.close();
  },
});

/** Every mark on the page: its type and its text, in order. */
export const marksOn = async (page: Page): Promise<string[]> =>
  [...(await readMarks(page))].flatMap(([type, texts]) => texts.map((text) => `${type}: ${text}`)).sort();
