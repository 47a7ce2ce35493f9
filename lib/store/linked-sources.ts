import type { Key } from '#core/model/ids.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import { entityWord } from '#core/search/filed-word.ts';
import { rankScores } from '#core/search/scores.ts';
import type { Store } from './database.ts';
import { findDocuments } from './documents.ts';
import { findDays, findWord } from './find-postings.ts';
import { sourceOf } from './sources.ts';

/** The saved source of that id. */
export const findSource = async (store: Store, id: string): Promise<SavedSource | undefined> => {
  const row = await store.sources.get(id);
  return row && sourceOf(row);
};

/** Saved sources that the reader linked to any of those incidents, each once, at most `limit`. */
export const findLinkedSources = async (
  store: Store,
  incidents: Key[],
  limit: number,
): Promise<SavedSource[]> => {
  const rows = await store.sources.where('incidents').anyOf(incidents).distinct().limit(limit).toArray();
  return rows.map(sourceOf);
};

/** Saved sources that mention an entity, the latest `limit` of them. */
export const findSourcesMentioning = async (
  store: Store,
  entity: Key,
  limit: number,
): Promise<SavedSource[]> => {
  const scores = await findWord(store, 's', entityWord(entity), false);
  const { documents } = rankScores(scores, await findDays(store, scores.keys()), limit);
  const ids = (await findDocuments(store, documents)).map(({ source }) => source);
  const rows = await store.sources.bulkGet(ids.filter((id) => id !== undefined));
  return rows.filter((row) => row !== undefined).map(sourceOf);
};
