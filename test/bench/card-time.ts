import type { Page } from 'playwright';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { bringIntoView, waitForMarks } from '../demo/marks.ts';
import { killWorker } from '../e2e/extension-page.ts';
import { articleOf } from '../e2e/scratch-site.ts';
import { type CardClock, startCardClock } from './card-clock.ts';
import { compare, type Figure } from './figures.ts';
import type { Measure } from './part.ts';
import { withReader } from './reader-browser.ts';
import { type Contender, medianOf, runInTurn } from './rounds.ts';

const ROUNDS = 10;
const NAME = 'Tower 22';
const ARTICLE = articleOf(
  `<h1>A drone attack</h1><p>A drone hit ${NAME}, a base in Jordan, on Sunday.</p><p style="height:40em"></p>`,
);

const AWAKE = 'worker awake';
const ASLEEP = 'worker asleep';
const FIRST = 'worker asleep, first card of a page';

type Stand = { reader: ExtendedBrowser; page: Page; clock: CardClock };

const rest = async ({ page, clock }: Stand): Promise<number> => {
  const { x, y } = await bringIntoView(page, NAME);
  const painted = await clock.watch();
  await page.mouse.move(x, y);
  const ms = await painted();
  await page.mouse.move(5, y + 400);
  await page.locator('backstory-card').waitFor({ state: 'detached' });
  return ms;
};

const putToSleep = async ({ reader, page }: Stand): Promise<void> => {
  await killWorker(reader);
  await page.bringToFront();
};

const openPage = async (stand: Stand): Promise<void> => {
  await stand.page.reload();
  await waitForMarks(stand.page);
  stand.clock = await startCardClock(stand.page, stand.reader.extensionId);
};

/** The first of a page waits for the card's code too. */
const contendersOn = (stand: Stand): Contender<number>[] => [
  { name: AWAKE, run: () => rest(stand) },
  { name: ASLEEP, run: () => putToSleep(stand).then(() => rest(stand)) },
  {
    name: FIRST,
    run: async () => {
      await openPage(stand);
      await putToSleep(stand);
      return rest(stand);
    },
  },
];

const figuresOf = (results: Map<string, number[]>): Figure[] => {
  const side = (name: string) => ({ name, value: medianOf(results, name, (ms) => ms) });
  const what = { bench: 'card', case: 'asked to painted', unit: 'ms', better: 'less' } as const;
  return [
    compare(what, side(AWAKE), null),
    compare(what, side(ASLEEP), side(AWAKE)),
    compare(what, side(FIRST), side(AWAKE)),
  ];
};

/** How long a card takes from being asked for to being on the screen, with the extension as it is built. */
export const measureCard: Measure = () =>
  withReader(async ({ reader, site }) => {
    const page = await reader.context.newPage();
    await page.goto(site.put(ARTICLE));
    await waitForMarks(page);
    const stand: Stand = { reader, page, clock: await startCardClock(page, reader.extensionId) };
    return figuresOf(await runInTurn(contendersOn(stand), ROUNDS));
  });
