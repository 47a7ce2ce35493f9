import { cleanAddress } from '#core/article/address.ts';
import type { PageCapture } from '#core/article/capture.ts';
import { normaliseText } from '#core/article/normalise-text.ts';
import { type Article, type ReadArticle, readArticle } from '#core/article/read-article.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { newSource } from '#core/saving/new-source.ts';
import type { SaveEvent } from '#core/saving/save-state.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import { linkArticle } from './link-article.ts';

/** What saving needs of the browser, so that tests can stand in for it. */
export type SaveWorld = {
  ask: Ask;
  capture: () => Promise<Result<PageCapture, Trouble>>;
  hash: (text: string) => Promise<string>;
  randomId: () => string;
  /** The instant, and the reader's own day: `2024-01-28T05:30:00.000Z`, `2024-01-28`. */
  now: () => { instant: string; day: string };
};

type Ending = Extract<SaveEvent, { type: 'met' | 'saved' | 'failed' }>;

const failed = (trouble: Trouble): Ending => ({
  type: 'failed',
  trouble: { what: trouble.what, advice: trouble.advice },
});

/** The source already saved of this article, by address or by text; null for none. */
const findBefore = async (
  ask: Ask,
  { canonical }: Article,
  textSha256: string,
): Promise<Result<Ending | null, Trouble>> => {
  const reply = await ask('findSaved', { canonical, textSha256 });
  if (!reply.ok) return reply;
  const source = reply.value;
  if (!source) return success(null);
  const addresses = [source.canonical, source.url].map((address) => cleanAddress(address));
  return success({ type: 'met', source, by: addresses.includes(canonical) ? 'address' : 'text' });
};

const store = async (
  world: SaveWorld,
  { article, problems }: ReadArticle,
  evidence: PageCapture['evidence'],
  textSha256: string,
): Promise<Ending> => {
  const linked = await linkArticle(world.ask, article, evidence);
  if (!linked.ok) return failed(linked.failure);
  const source: SavedSource = newSource(article, {
    id: world.randomId(),
    textSha256,
    capturedAt: world.now().instant,
    mentions: linked.value,
  });
  const reply = await world.ask('saveSource', source);
  return reply.ok ? { type: 'saved', source: reply.value, problems } : failed(reply.failure);
};

const read = async (
  world: SaveWorld,
): Promise<Result<ReadArticle & Pick<PageCapture, 'evidence'>, Trouble>> => {
  const captured = await world.capture();
  if (!captured.ok) return captured;
  const article = readArticle(captured.value, world.now().day);
  return article.ok
    ? success({ ...article.value, evidence: captured.value.evidence })
    : failure(article.failure);
};

const UNKNOWN: Trouble = {
  what: phrase('trouble_page_unreadable'),
  advice: phrase('trouble_page_unreadable_advice'),
};

const readAndStore = async (world: SaveWorld, again: boolean): Promise<Ending> => {
  const captured = await read(world);
  if (!captured.ok) return failed(captured.failure);
  const { article, evidence } = captured.value;
  const textSha256 = await world.hash(normaliseText(article.text));
  if (!again) {
    const before = await findBefore(world.ask, article, textSha256);
    if (!before.ok) return failed(before.failure);
    if (before.value) return before.value;
  }
  return store(world, captured.value, evidence, textSha256);
};

/**
 * Reads the page, finds its names and stores it, unless it is saved already; `again` stores it all the same. Resolves to
 * how it ended, never rejects.
 */
export const saveArticle = async (world: SaveWorld, again: boolean): Promise<Ending> => {
  try {
    return await readAndStore(world, again);
  } catch {
    return failed(UNKNOWN);
  }
};
