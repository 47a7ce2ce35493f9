import type { Entity } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { FoundEntity } from './answer.ts';
import { namesOf } from './documents.ts';
import { joinTerms, type Query } from './query.ts';
import { joinName, wordsOf } from './words.ts';

/** How a name answers a query, the best first. */
const WHOLE = 5;
const BEGINS = 4;
const ALL_WORDS = 3;
/** The words are spread over its names and what is told of it. */
const SPREAD = 2;
/** The name is only a part of the query. */
const PART = 1;

export type EntityCandidate = {
  key: Key;
  entity: Entity;
  incidents: number;
  /** How many terms of the query its name takes up, where only a part of the query names it; else 0. */
  part: number;
};

const hasAll = (name: string, { terms, open }: Query): boolean => {
  const words = [...wordsOf(name)];
  return terms.every((term, at) =>
    words.some((word) =>
      [term.text, term.other].some(
        (text) =>
          text === word || (text !== null && open && at === terms.length - 1 && word.startsWith(text)),
      ),
    ),
  );
};

const gradeName = (name: string, query: Query, joined: string): number => {
  const whole = joinName(name);
  if (whole === joined) return WHOLE;
  if (whole.startsWith(joined)) return BEGINS;
  return hasAll(name, query) ? ALL_WORDS : SPREAD;
};

type Graded = EntityCandidate & { grade: number; alias: string | null };

/** An alias is only told where the entity's own name would not explain why it is here. */
const grade = (candidate: EntityCandidate, query: Query, joined: string): Graded => {
  const [own = '', ...others] = namesOf(candidate.entity);
  let best = { grade: gradeName(own, query, joined), alias: null as string | null };
  const isExplained = best.grade > SPREAD;
  for (const name of others) {
    const found = gradeName(name, query, joined);
    if (found > best.grade) best = { grade: found, alias: isExplained ? null : name };
  }
  return best.grade === SPREAD && candidate.part > 0
    ? { ...candidate, grade: PART, alias: null }
    : { ...candidate, ...best };
};

const found = ({ key, entity, alias, incidents }: Graded): FoundEntity => ({
  key,
  type: entity.type,
  name: entity.name,
  alias,
  description: entity.description,
  country: entity.country,
  incidents,
});

/**
 * Entities by how they answer the query: a whole name, the beginning of one, all its words in one, all its words in
 * several names and the description, a part of the query as a name. Of equals, those with more incidents first.
 */
export const rankEntities = (query: Query, candidates: EntityCandidate[]): FoundEntity[] => {
  const joined = joinTerms(query);
  return candidates
    .map((candidate) => grade(candidate, query, joined))
    .sort(
      (one, other) =>
        other.grade - one.grade ||
        other.part - one.part ||
        other.incidents - one.incidents ||
        one.key.localeCompare(other.key),
    )
    .map(found);
};
