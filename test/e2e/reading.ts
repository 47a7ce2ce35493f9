import { test as base, type Page } from '@playwright/test';
import { type ExtendedBrowser, launchWithExtension } from '../browser/launch.ts';
import { readLibrary } from '../demo/library.ts';
import { startSite } from '../demo/site.ts';
import { DEMO_BUILD, FEED, PAGES } from './builds.ts';
import { type ScratchSite, startScratchSite } from './scratch-site.ts';

/** Not even the browser's own calls home get further than this machine. */
const NO_OTHER_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
export const VIEWPORT = { width: 1280, height: 900 };

/** A browser with a build of the extension, which the caller closes; `profile` is a folder that outlives it. */
export const openReader = (extensionDir: string, profile?: string): Promise<ExtendedBrowser> =>
  launchWithExtension({
    extensionDir,
    headless: true,
    viewport: VIEWPORT,
    args: [NO_OTHER_MACHINE],
    ...(profile !== undefined && { profile }),
  });

type PerTest = {
  /** A page with the extension; so is `page`. */
  page: Page;
  /** A page in the same browser without it. */
  plainPage: Page;
  scratch: ScratchSite;
  /** A browser of this test alone, whose worker may be killed and whose store spoiled. */
  ownReader: ExtendedBrowser;
};
type PerWorker = {
  reader: ExtendedBrowser;
  /** Where the demo's pages are served. */
  site: string;
};

/** Tests of what a reader sees, in one browser with the extension per worker. */
export const test = base.extend<PerTest, PerWorker>({
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off its pattern
    async ({}, use) => {
      const reader = await openReader(DEMO_BUILD);
      await use(reader);
      await reader.context.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const site = await startSite({ library: readLibrary(PAGES, console.log), feed: FEED });
      await use(site.origin);
      await site.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ reader }, use) => {
    const page = await reader.context.newPage();
    await use(page);
    await page.close();
  },
  plainPage: async ({ browser }, use) => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await use(page);
    await page.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  ownReader: async ({}, use) => {
    const reader = await openReader(DEMO_BUILD);
    await use(reader);
    await reader.context.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  scratch: async ({}, use) => {
    const scratch = await startScratchSite();
    await use(scratch);
    await scratch.close();
  },
});
