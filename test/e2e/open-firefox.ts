import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browser/find-firefox.ts';
import { FIREFOX_DEMO_BUILD } from './builds.ts';
import type { Point } from './point.ts';

const firefox = findFirefox();
export const NO_FIREFOX =
  firefox === null && 'No Firefox was found; set BACKSTORY_FIREFOX to the path of one.';

/** A Firefox with the demo's build, which the caller closes. */
export const openFirefox = async (): Promise<Browser> => {
  if (!existsSync(join(FIREFOX_DEMO_BUILD, 'manifest.json')))
    throw new Error(`${FIREFOX_DEMO_BUILD} holds no manifest.json. Run "wxt build -b firefox --mode demo".`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath: firefox ?? '',
  });
  await browser.installExtension(FIREFOX_DEMO_BUILD);
  return browser;
};

/** Where a name stands in the window; its mark need not be there yet. */
export const placeOf = (page: Page, name: string): Promise<Point> =>
  page.evaluate((name) => {
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let node = texts.nextNode();
    while (node && !node.textContent?.includes(name)) node = texts.nextNode();
    const range = document.createRange();
    range.setStart(node ?? document, node?.textContent?.indexOf(name) ?? 0);
    range.setEnd(node ?? document, (node?.textContent?.indexOf(name) ?? 0) + name.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
