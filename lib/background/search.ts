import { foundIncident, foundSource } from '#core/dossier/found.ts';
import type { FoundIncident, FoundSource, SearchAnswer } from '#core/search/answer.ts';
import { parseQuery } from '#core/search/query.ts';
import { rankScores } from '#core/search/scores.ts';
import type { Store } from '#store/database.ts';
import { findDocuments } from '#store/documents.ts';
import { findDays } from '#store/find-postings.ts';
import type { DocumentRow } from '#store/rows.ts';
import { readNames } from './read-names.ts';
import { searchEntities } from './search-entities.ts';
import { findAbout, findUnits, type Unit } from './search-units.ts';

/** The best documents of a shelf and how many there are. */
const findBest = async (
  store: Store,
  shelf: 'i' | 's',
  units: Unit[],
  limit: number,
): Promise<{ rows: DocumentRow[]; total: number }> => {
  const scores = await findAbout(store, shelf, units);
  const { documents, total } = rankScores(scores, await findDays(store, scores.keys()), limit);
  return { rows: await findDocuments(store, documents), total };
};

const incidentsOf = async (store: Store, rows: DocumentRow[]): Promise<FoundIncident[]> => {
  const keys = rows.flatMap(({ incident }) => (incident === undefined ? [] : [incident]));
  const incidents = (await store.incidents.bulkGet(keys)).filter((row) => row !== undefined);
  const names = await readNames(store, incidents);
  return incidents.map((row) => foundIncident(row, names));
};

const sourcesOf = async (store: Store, rows: DocumentRow[]): Promise<FoundSource[]> => {
  const ids = rows.flatMap(({ source }) => (source === undefined ? [] : [source]));
  return (await store.sources.bulkGet(ids)).filter((row) => row !== undefined).map(foundSource);
};

const EMPTY: SearchAnswer = {
  entities: [],
  incidents: [],
  sources: [],
  more: { entities: 0, incidents: 0, sources: 0 },
};

/**
 * Searches the store: at most `limit` of each kind, the best first. A text without a word has an empty answer. What a
 * feed removes meanwhile is left out. Rejects with what the database threw.
 */
export const searchStore = async (store: Store, text: string, limit: number): Promise<SearchAnswer> => {
  const query = parseQuery(text);
  const units = await findUnits(store, query);
  if (units.length === 0) return EMPTY;
  const [entities, happened, saved] = await Promise.all([
    searchEntities(store, query, units),
    findBest(store, 'i', units, limit),
    findBest(store, 's', units, limit),
  ]);
  const found = {
    entities: entities.found.slice(0, limit),
    incidents: await incidentsOf(store, happened.rows),
    sources: await sourcesOf(store, saved.rows),
  };
  const more = {
    entities: entities.total - found.entities.length,
    incidents: happened.total - found.incidents.length,
    sources: saved.total - found.sources.length,
  };
  return { ...found, more };
};
