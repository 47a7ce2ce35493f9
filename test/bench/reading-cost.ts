import type { CDPSession, Page } from 'playwright';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { readMarks, waitForMarks } from '../demo/marks.ts';
import { articleOf } from '../e2e/scratch-site.ts';
import { clearNames } from './clear-names.ts';
import { compare, type Figure } from './figures.ts';
import { type ThreadTime, traceThread } from './main-thread.ts';
import { writeNews } from './news-text.ts';
import type { BenchInput, Measure } from './part.ts';
import { type BenchPage, inPlainPage } from './plain-browser.ts';
import { type ReaderBench, withReader } from './reader-browser.ts';
import { medianOf, runInTurn } from './rounds.ts';

const CHARACTERS = 100_000;
const NAMES = 60;
const ROUNDS = 7;
/** Reading begins at most 0.2 s after it is asked for and takes some 0.1 s; looking whether it is over would be counted. */
const WINDOW_MS = 1_500;

const OURS = 'the extension, spotting in its worker';
const PEER = 'mark.js, one RegExp';

const passWindow = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, WINDOW_MS));

const countMarks = async (page: Page): Promise<number> => [...(await readMarks(page)).values()].flat().length;

/** As after an update of the data: the page is read from its beginning. */
const readAgain = ({ serviceWorker }: ExtendedBrowser, address: string): Promise<unknown> =>
  serviceWorker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(address)} });
    return chrome.tabs.sendMessage(tab.id, { call: 'readAgain', input: null });
  })()`);

/** Out of the reader's sight, but laid out and painted: what is measured is then reading it and nothing else. */
const unread = (body: string): string =>
  articleOf(`<p>A drone hit Tower 22, a base in Jordan.</p><div aria-hidden="true">${body}</div>`);

/** Opens the page of an article that is still unread and resolves to what reading it costs. */
const readOnce = async (
  { reader, page, cdp }: ReaderBench & { page: Page; cdp: CDPSession },
  address: string,
): Promise<ThreadTime> => {
  await page.goto(address);
  await waitForMarks(page);
  await page.evaluate(() => document.querySelector('[aria-hidden]')?.removeAttribute('aria-hidden'));
  await passWindow();
  const before = await countMarks(page);
  const time = await traceThread(cdp, address, async () => {
    if ((await readAgain(reader, address)) !== true) throw new Error('The reader does not answer.');
    await passWindow();
  });
  if ((await countMarks(page)) < before + NAMES) throw new Error('The article has not been read.');
  return time;
};

const markAgain = async ({ page, cdp }: BenchPage, body: string): Promise<ThreadTime> => {
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
  await passWindow();
  return traceThread(cdp, page.url(), async () => {
    await page.evaluate(() => marking.mark('markJs'));
    await passWindow();
  });
};

const COLUMNS: [unit: string, read: (time: ThreadTime) => number][] = [
  ['ms of the page’s thread', ({ total }) => total],
  ['ms of that, drawing', ({ drawing }) => drawing],
  ['ms of that, the longest task', ({ longest }) => longest],
];

const figuresOf = (results: Map<string, ThreadTime[]>): Figure[] =>
  COLUMNS.map(([unit, read]) =>
    compare(
      { bench: 'reading', case: `${CHARACTERS} characters`, unit, better: 'less' },
      { name: OURS, value: medianOf(results, OURS, read) },
      { name: PEER, value: medianOf(results, PEER, read) },
    ),
  );

const writeBody = ({ feed }: BenchInput, names: string[]): string => {
  const summaries = feed.incidents.map(({ summary }) => summary);
  return writeNews(names, summaries, CHARACTERS)
    .map(({ text }) => `<p>${text}</p>`)
    .join('\n');
};

/** How long reading and marking an article keeps its page's thread, with the extension as it is built. */
export const measureReading: Measure = (input) =>
  withReader(async ({ reader, site }) => {
    const names = clearNames(input.feed.entities, NAMES);
    const body = writeBody(input, names);
    const address = site.put(unread(body));
    const page = await reader.context.newPage();
    const own = { reader, site, page, cdp: await reader.context.newCDPSession(page) };
    return inPlainPage('marking-bench', async (bench) => {
      await bench.page.evaluate((given) => prepareMarking(given), { nodes: 0, names, entities: [] });
      const contenders = [
        { name: OURS, run: () => readOnce(own, address) },
        { name: PEER, run: () => markAgain(bench, body) },
      ];
      return figuresOf(await runInTurn(contenders, ROUNDS));
    });
  });
