import { foundSource } from '#core/dossier/found.ts';
import { dayOf } from '#core/model/day.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import { wordsOfSource } from '#core/search/documents.ts';
import type { Store } from './database.ts';
import { beginFiling, fileDocument, nextDocument, unfileDocument, writeFiling } from './filing.ts';

/**
 * Makes a saved source findable by its words and by the entities it mentions; filed again, it is found by its new words
 * alone. To be called in a transaction that names `searchTables`.
 */
export const fileSource = async (store: Store, source: SavedSource): Promise<void> => {
  const filing = await beginFiling(store);
  const former = await store.filedSources.get(source.id);
  const document = former?.document ?? nextDocument(filing);
  const words = wordsOfSource(source);
  const day = dayOf(foundSource(source).day);
  fileDocument(filing, document, { source: source.id }, words, day, former ?? null);
  await store.filedSources.put({ source: source.id, document, words });
  await writeFiling(store, filing, true);
};

/**
 * Makes a saved source unfindable; nothing happens where it was not filed. To be called in a transaction that names
 * `searchTables`.
 */
export const unfileSource = async (store: Store, id: string): Promise<void> => {
  const former = await store.filedSources.get(id);
  if (!former) return;
  const filing = await beginFiling(store);
  unfileDocument(filing, former);
  await store.filedSources.delete(id);
  await writeFiling(store, filing, true);
};
