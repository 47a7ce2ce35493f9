import type { Key } from '#core/model/ids.ts';
import { CHUNK, HEAVY, type Shelf } from '#core/search/filed-word.ts';
import { joinTerms, type Query } from '#core/search/query.ts';
import { both, drop, either, type Scores } from '#core/search/scores.ts';
import type { Word } from '#core/search/words.ts';
import type { Store } from '#store/database.ts';
import { findDocuments } from '#store/documents.ts';
import { findGone, findWholeNames, findWord, raiseAbout } from '#store/find-postings.ts';

/** A part of a query that is looked up as one: the whole name of some entities, or a single term. */
export type Unit = { terms: Word[]; open: boolean; entities: number[] };

/** What a term scores that an entity stands for: one with exactly this name, one that has the word among its names. */
const NAMED = 4;
const RELATED = 3;
/** Entities whose incidents are looked up for one unit; only a word such as "base" has more. */
const MOST_RELATED = 200;

type Run = { from: number; to: number; entities: number[] };

const runsOf = ({ terms }: Query): Omit<Run, 'entities'>[] =>
  terms.flatMap((_, from) => terms.slice(from).map((_, more) => ({ from, to: from + more + 1 })));

const overlaps = (one: Run, other: Run): boolean => one.from < other.to && other.from < one.to;

/** The longest whole names in a query, none over another. */
const findRuns = async (store: Store, query: Query): Promise<Run[]> => {
  const runs = runsOf(query);
  const found = await findWholeNames(
    store,
    runs.map(({ from, to }) => joinTerms(query, from, to)),
  );
  const named = runs.map((run, at) => ({ ...run, entities: found[at] ?? [] }));
  const longest = named
    .filter(({ entities }) => entities.length > 0)
    .sort((one, other) => other.to - other.from - (one.to - one.from));
  const kept: Run[] = [];
  for (const run of longest) if (!kept.some((other) => overlaps(run, other))) kept.push(run);
  return kept;
};

/** Parts a query into the whole names in it and the terms between. */
export const findUnits = async (store: Store, query: Query): Promise<Unit[]> => {
  const runs = await findRuns(store, query);
  const units: Unit[] = [];
  for (let from = 0; from < query.terms.length; ) {
    const run = runs.find((candidate) => candidate.from === from);
    const to = run?.to ?? from + 1;
    const terms = query.terms.slice(from, to);
    units.push({ terms, open: query.open && to === query.terms.length, entities: run?.entities ?? [] });
    from = to;
  }
  return units;
};

const findTerm = async (
  store: Store,
  shelf: Shelf,
  { text, other }: Word,
  open: boolean,
): Promise<Scores> => {
  const found = await findWord(store, shelf, text, open);
  return other === null ? found : either([found, await findWord(store, shelf, other, open)]);
};

/** Documents on a shelf with all of the terms. */
export const findTerms = async (
  store: Store,
  shelf: Shelf,
  { terms, open }: Pick<Unit, 'terms' | 'open'>,
): Promise<Scores> => {
  const last = terms.length - 1;
  const found = await Promise.all(terms.map((term, at) => findTerm(store, shelf, term, open && at === last)));
  return found.reduce(both);
};

const keysOf = async (store: Store, documents: number[]): Promise<Key[]> =>
  (await findDocuments(store, documents)).flatMap(({ entity }) => (entity === undefined ? [] : [entity]));

/** Entities of which every term is a word of a name and not only of what is told of them. */
const namedBy = (scores: Scores, terms: number): number[] => {
  const documents: number[] = [];
  for (const [chunk, dense] of scores) {
    dense.forEach((score, id) => {
      if (score >= HEAVY * terms && documents.length < MOST_RELATED) documents.push(chunk * CHUNK + id);
    });
  }
  return documents;
};

/** What is about a unit on a shelf: it has the words, or it is about an entity whose names have them. */
const findUnit = async (store: Store, shelf: Shelf, unit: Unit): Promise<Scores> => {
  const [told, names] = await Promise.all([findTerms(store, shelf, unit), findTerms(store, 'e', unit)]);
  const related = await keysOf(store, namedBy(names, unit.terms.length));
  const named = await keysOf(store, unit.entities);
  await raiseAbout(store, told, shelf, related, RELATED * unit.terms.length);
  await raiseAbout(store, told, shelf, named, NAMED * unit.terms.length);
  return told;
};

/** What is about all units. */
export const findAbout = async (store: Store, shelf: Shelf, units: Unit[]): Promise<Scores> => {
  const found = await Promise.all(units.map((unit) => findUnit(store, shelf, unit)));
  return drop(found.reduce(both), await findGone(store));
};
