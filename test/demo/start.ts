import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo } from '../browser/build-demo.ts';
import { ensureChromium } from '../browser/find-chromium.ts';
import { runCheck, type Visit } from './check.ts';
import { type Library, readLibrary } from './library.ts';
import { prepareLocalFeed } from './local-feed.ts';
import { hasDisplay, type Options, parseOptions } from './options.ts';
import { showBrowser } from './show.ts';
import { startSite } from './site.ts';
import { TOUR } from './tour.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The build that may read 127.0.0.1 without asking and whose card tests can look into. */
const BUILD = join(ROOT, '.output/chrome-mv3-demo');
const DATA = join(ROOT, 'public/feed');
const WORK = join(ROOT, '.output/demo-feed');

const visitsOf = (library: Library, { pages }: Options): Visit[] => {
  const first = library.listed[0];
  if (pages === null || first === undefined) return TOUR;
  const pictures = { marks: 'marks', card: 'card' };
  return [{ path: first.href, wanted: '', scheme: 'light', pictures, needsIncidents: false }];
};

const start = async (options: Options): Promise<void> => {
  const library = readLibrary(resolve(options.pages ?? join(ROOT, 'test/pages')), console.log);
  buildDemo(1);
  await ensureChromium();
  const site = await startSite({ library, feed: join(WORK, 'site'), port: options.port });
  try {
    const address = `${site.origin}/feed/manifest.json`;
    const { extension } = await prepareLocalFeed({ build: BUILD, data: DATA, work: WORK, address });
    if (options.check || !hasDisplay(process.env, process.platform)) {
      const visits = visitsOf(library, options);
      await runCheck({ origin: site.origin, extensionDir: extension, visits, out: resolve(options.out) });
    } else await showBrowser(extension, site.origin);
  } finally {
    await site.close();
  }
};

try {
  await start(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
