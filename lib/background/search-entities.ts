import { MAX_DAY } from '#core/model/day.ts';
import type { FoundEntity } from '#core/search/answer.ts';
import { joinTerms, type Query } from '#core/search/query.ts';
import { type EntityCandidate, rankEntities } from '#core/search/rank.ts';
import { drop, rankScores } from '#core/search/scores.ts';
import type { Store } from '#store/database.ts';
import { findDocuments } from '#store/documents.ts';
import { findEntities } from '#store/entities.ts';
import { findGone, findNames } from '#store/find-postings.ts';
import { countWithin } from '#store/incidents-of-entity.ts';
import { findOrdinal } from '#store/ordinals.ts';
import { findTerms, type Unit } from './search-units.ts';

/** Entities that are read and compared; a query that more of them answer is about none of them. */
const MOST_COMPARED = 60;
const MOST_NAMES = 120;

const countIncidents = async (store: Store, key: EntityCandidate['key']): Promise<number> => {
  const ordinal = await findOrdinal(store, key);
  return ordinal === undefined ? 0 : countWithin(store, [ordinal], 0, MAX_DAY);
};

/** How many terms each entity takes up that only a part of the query names. */
const partsOf = (units: Unit[], whole: ReadonlySet<number>): Map<number, number> =>
  new Map(
    units.flatMap(({ entities, terms }) =>
      entities
        .filter((document) => !whole.has(document))
        .map((document) => [document, terms.length] as const),
    ),
  );

/** Entities that a query names, the best first, and how many there are in all. */
export const searchEntities = async (
  store: Store,
  query: Query,
  units: Unit[],
): Promise<{ found: FoundEntity[]; total: number }> => {
  const named = await findNames(store, joinTerms(query), MOST_NAMES);
  const scores = drop(await findTerms(store, 'e', query), await findGone(store));
  const worded = rankScores(scores, new Map(), MOST_COMPARED);
  const whole = new Set([...named, ...worded.documents]);
  const parts = partsOf(units, whole);
  const compared = [...whole].slice(0, MOST_COMPARED);
  const documents = await findDocuments(store, [...compared, ...parts.keys()]);
  const partOf = new Map(documents.map(({ document, entity }) => [entity, parts.get(document) ?? 0]));
  const rows = await findEntities(
    store,
    [...partOf.keys()].filter((key) => key !== undefined),
  );
  const candidates = await Promise.all(
    rows.map(async ({ key, entity }): Promise<EntityCandidate> => {
      const incidents = await countIncidents(store, key);
      return { key, entity, incidents, part: partOf.get(key) ?? 0 };
    }),
  );
  const unread = Math.max(0, worded.total - worded.documents.length);
  return { found: rankEntities(query, candidates), total: whole.size + parts.size + unread };
};
