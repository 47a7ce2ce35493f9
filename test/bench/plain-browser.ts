import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { ensureChromium } from '../browser/find-chromium.ts';
import { VIEWPORT } from '../e2e/reading.ts';
import { startScratchSite } from '../e2e/scratch-site.ts';
import { bundle } from './bundle.ts';

/** A page of a browser without the extension, and a line to the browser itself. */
export type BenchPage = { page: Page; cdp: CDPSession };

const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body></body></html>';

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium refuses to start its sandbox as root.
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

/** Runs something in an empty page with a script of `in-page/`, and closes all of it whatever happens. */
export const inPlainPage = async <Result>(
  script: string,
  run: (bench: BenchPage) => Promise<Result>,
): Promise<Result> => {
  const code = await bundle(script);
  const site = await startScratchSite();
  try {
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: VIEWPORT });
      await page.goto(site.put(EMPTY));
      await page.addScriptTag({ content: code });
      return await run({ page, cdp: await page.context().newCDPSession(page) });
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
};

/** Of the Chromium that measures. */
export const browserVersion = async (): Promise<string> => {
  const browser = await launch();
  await browser.close();
  return `Chromium ${browser.version()}`;
};
