import type { BrowserContext, Page } from 'playwright';
import type { FeedStatus, Status } from '#core/incidents/status-view.ts';
import type { Result } from '#core/model/result.ts';
import { type Trouble, tellTrouble } from '#core/model/trouble.ts';
import { english } from '#test/words/english.ts';
import { restOnMark } from './rest-on-mark.ts';

/** What a look at the remote feed changed: its sequence, and how many incidents a card had before and after. */
export type FeedUpdate = {
  sequence: { before: number; after: number };
  pagesTold: number;
  card: { name: string; before: number; after: number };
};

const PATIENCE_MS = 20_000;

/** Asks the worker as the extension's own pages do. @throws with the trouble where it answers with one. */
export const askWorker = async <Answer>(own: Page, call: string, input: unknown = null): Promise<Answer> => {
  const reply: Result<Answer, Trouble> = await own.evaluate(
    (message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(message),
    { call, input },
  );
  if (reply.ok) return reply.value;
  throw new Error(english.tell(tellTrouble(reply.failure)));
};

/** Runs with a page of the extension's own, which alone may ask the worker about the feed. */
export const withOwnPage = async <Answer>(
  context: BrowserContext,
  extensionId: string,
  run: (ask: { readStatus: () => Promise<Status>; checkFeed: () => Promise<FeedStatus> }) => Promise<Answer>,
): Promise<Answer> => {
  const own = await context.newPage();
  try {
    await own.goto(`chrome-extension://${extensionId}/options.html`);
    return await run({
      readStatus: () => askWorker<Status>(own, 'readStatus'),
      checkFeed: () => askWorker<FeedStatus>(own, 'checkFeed'),
    });
  } finally {
    await own.close();
  }
};

const BEFORE = 'marksBefore';

/** Remembers the marks of a page, so that `wasReadAgain` can tell whether all of them are new. */
export const rememberMarks = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    const marks = [...CSS.highlights]
      .filter(([key]) => key.startsWith('backstory-'))
      .flatMap(([, all]) => [...all]);
    Reflect.set(globalThis, name, new Set(marks));
  }, BEFORE);

/** Resolves once a page has marks and none of the remembered ones; to false if that never happens. */
export const wasReadAgain = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(
      (name) => {
        const before: Set<AbstractRange> = Reflect.get(globalThis, name);
        const marks = [...CSS.highlights]
          .filter(([key]) => key.startsWith('backstory-'))
          .flatMap(([, all]) => [...all]);
        return marks.length > 0 && marks.every((mark) => !before.has(mark));
      },
      BEFORE,
      { timeout: PATIENCE_MS },
    )
    .then(
      () => true,
      () => false,
    );

const countOnCard = async (page: Page, wanted: string) => {
  const rest = await restOnMark(page, wanted);
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await page.locator('backstory-card').waitFor({ state: 'detached' });
  return rest;
};

const sequenceIn = ({ coverage, trouble }: FeedStatus): number => {
  if (coverage && !trouble) return coverage.sequence;
  throw new Error(
    `The feed was not applied: ${trouble ? english.tell(tellTrouble(trouble)) : 'nothing is stored'}`,
  );
};

/**
 * Has the remote feed looked at while an article is open, and tells what changed there.
 * @throws with the trouble if the feed was not applied, or if an open page was not read again.
 */
export const updateFeed = async (
  context: BrowserContext,
  extensionId: string,
  page: Page,
  wanted: string,
): Promise<FeedUpdate> => {
  const articles = context.pages().filter((open) => /^https?:/.test(open.url()));
  const { name, incidents } = await countOnCard(page, wanted);
  for (const article of articles) await rememberMarks(article);
  const sequence = await withOwnPage(context, extensionId, async ({ readStatus, checkFeed }) => ({
    before: sequenceIn((await readStatus()).feed),
    after: sequenceIn(await checkFeed()),
  }));
  await page.bringToFront();
  const told = (await Promise.all(articles.map(wasReadAgain))).filter(Boolean).length;
  if (told < articles.length)
    throw new Error(`Of ${articles.length} open pages ${told} were read again with the new data.`);
  const after = (await countOnCard(page, wanted)).incidents;
  return { sequence, pagesTold: told, card: { name, before: incidents, after } };
};
