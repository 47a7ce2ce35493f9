import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type ExtendedBrowser, launchWithExtension } from '../browser/launch.ts';
import { updateFeed } from './feed-update.ts';
import { readMarks, waitForMarks } from './marks.ts';
import { reportOf, reportOfRequests, reportOfUpdate } from './report.ts';
import { logRequests } from './request-log.ts';
import { restOnMark } from './rest-on-mark.ts';

/** Not even the browser's own calls home get further than this machine. */
const NO_OTHER_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A page to open, a name to rest on if it is there, and what the pictures are called; null for no picture. */
export type Visit = {
  path: string;
  wanted: string;
  scheme: 'light' | 'dark';
  pictures: { marks: string | null; card: string };
  /** Is a card without a single incident a fault here? */
  needsIncidents: boolean;
};

export type CheckOptions = { origin: string; extensionDir: string; visits: Visit[]; out: string };

const visitPage = async (page: Page, visit: Visit, { origin, out }: CheckOptions): Promise<void> => {
  const shoot = (name: string) => page.screenshot({ path: join(out, `${name}.png`) });
  await page.emulateMedia({ colorScheme: visit.scheme });
  await page.mouse.move(0, 0);
  const address = new URL(visit.path, origin).href;
  await page.goto(address);
  await waitForMarks(page);
  if (visit.pictures.marks !== null) await shoot(visit.pictures.marks);
  const rest = await restOnMark(page, visit.wanted);
  await shoot(visit.pictures.card);
  console.log(reportOf({ title: await page.title(), address, marks: await readMarks(page), rest }), '\n');
  if (visit.needsIncidents && rest.incidents === 0)
    throw new Error(`The card of "${rest.name}" on ${address} shows no incident.`);
};

/** Before anything is photographed, the feed is brought up to date under the first page. */
const update = async ({ context, extensionId }: ExtendedBrowser, page: Page, options: CheckOptions) => {
  const [first] = options.visits;
  if (!first) return;
  await page.goto(new URL(first.path, options.origin).href);
  await waitForMarks(page);
  console.log(reportOfUpdate(await updateFeed(context, extensionId, page, first.wanted)), '\n');
};

/**
 * Opens pages without a window, rests on a name on each and prints what was seen; pictures go to the folder `out`.
 * @throws with the reason if nothing is marked, a card does not come, or a request leaves the machine.
 */
export const runCheck = async (options: CheckOptions): Promise<void> => {
  mkdirSync(options.out, { recursive: true });
  const browser = await launchWithExtension({
    extensionDir: options.extensionDir,
    headless: true,
    viewport: { width: 1200, height: 800 },
    args: [NO_OTHER_MACHINE],
  });
  const { context } = browser;
  try {
    const requests = logRequests(context);
    const page = await context.newPage();
    await update(browser, page, options);
    for (const visit of options.visits) await visitPage(page, visit, options);
    console.log(reportOfRequests(requests));
    console.log(`Pictures    ${options.out}`);
    if (requests.outside.length > 0) throw new Error('A request left this machine.');
  } finally {
    await context.close();
  }
};
