import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The build that may read 127.0.0.1 without asking and whose card tests can look into. */
export const DEMO_BUILD = join(ROOT, '.output/chrome-mv3-demo');
/** As it is released: nothing is granted, and the card is closed to the page. */
export const RELEASE_BUILD = join(ROOT, '.output/chrome-mv3');
export const FIREFOX_DEMO_BUILD = join(ROOT, '.output/firefox-mv3-demo');

export const PAGES = join(ROOT, 'test/pages');
export const FEED = join(ROOT, 'public/feed');
