import {
  CHUNK,
  entityWord,
  filedWord,
  HEAVY,
  keyRange,
  postingKey,
  readPostingKey,
  type Shelf,
} from '#core/search/filed-word.ts';
import { raise, type Scores } from '#core/search/scores.ts';
import type { Store } from './database.ts';
import { endOfDocuments } from './documents.ts';
import { DAY_BLOCK } from './filing.ts';
import type { PostingRow } from './rows.ts';

/** Lists read for the beginning of a word. Of more, those first in the alphabet are taken, the word itself before all. */
const MOST_LISTS = 400;

const documentsIn = ({ key, ids }: PostingRow): number[] => {
  const { chunk } = readPostingKey(key);
  return Array.from(ids, (id) => chunk * CHUNK + id);
};

/** Documents that stand in lists and are gone. */
export const findGone = (store: Store): PromiseLike<number[]> => store.gone.toCollection().primaryKeys();

/** Documents on a shelf with a word, or with one that begins so, scored by the weight it is filed with; gone ones among them. */
export const findWord = async (store: Store, shelf: Shelf, word: string, open: boolean): Promise<Scores> => {
  const range = store.postings.where('key').between(...keyRange(shelf, word, open), false, false);
  const scores: Scores = new Map();
  for (const { key, ids } of await range.limit(MOST_LISTS).toArray()) {
    const { chunk, weight } = readPostingKey(key);
    raise(scores, chunk, ids, weight);
  }
  return scores;
};

/** Entities of which a whole name begins so, those with exactly this name first; at most `limit` lists are read. */
export const findNames = async (store: Store, start: string, limit: number): Promise<number[]> => {
  const range = store.postings.where('key').between(...keyRange('a', start, true), false, false);
  const rows = await range.limit(limit).toArray();
  return [...new Set(rows.flatMap(documentsIn)).difference(new Set(await findGone(store)))];
};

const chunksOf = async (store: Store): Promise<number[]> => {
  const chunks = Math.ceil((await endOfDocuments(store)) / CHUNK);
  return Array.from({ length: chunks }, (_, chunk) => chunk);
};

const findLists = async (store: Store, shelf: Shelf, words: string[]): Promise<PostingRow[][]> => {
  if (words.length === 0) return [];
  const chunks = await chunksOf(store);
  const keys = words.flatMap((word) =>
    chunks.map((chunk) => postingKey(filedWord(shelf, word, HEAVY), chunk)),
  );
  const rows = await store.postings.bulkGet(keys);
  return words.map((_, at) =>
    rows.slice(at * chunks.length, (at + 1) * chunks.length).filter((row) => row !== undefined),
  );
};

/** For each whole name the entities that have it. */
export const findWholeNames = async (store: Store, names: string[]): Promise<number[][]> => {
  const gone = new Set(await findGone(store));
  const lists = await findLists(store, 'a', names);
  return lists.map((rows) => rows.flatMap(documentsIn).filter((document) => !gone.has(document)));
};

/** Lifts what is about any of the entities to a score. */
export const raiseAbout = async (
  store: Store,
  scores: Scores,
  shelf: Shelf,
  entities: string[],
  score: number,
): Promise<void> => {
  for (const { key, ids } of (await findLists(store, shelf, entities.map(entityWord))).flat()) {
    raise(scores, readPostingKey(key).chunk, ids, score);
  }
};

/** The days of the documents of some chunks, by chunk. */
export const findDays = async (store: Store, chunks: Iterable<number>): Promise<Map<number, Uint32Array>> => {
  const blocks = CHUNK / DAY_BLOCK;
  const days = new Map<number, Uint32Array>();
  for (const chunk of chunks) {
    const all = new Uint32Array(CHUNK);
    days.set(chunk, all);
    const rows = await store.days
      .where('block')
      .between(chunk * blocks, (chunk + 1) * blocks)
      .toArray();
    for (const row of rows) all.set(row.days, (row.block % blocks) * DAY_BLOCK);
  }
  return days;
};
