import type { Span } from '#core/model/mention.ts';
import { addCounts, type Counts, noCounts } from './counts.ts';
import { isSameSpan, overlaps, type Pairs, pair } from './match.ts';
import { CORE_TYPES, coreGold, corePredictions, type Gold, type Predicted, type Reading } from './pages.ts';

/** How strictly a span is matched: to the letter, or any text shared. */
export type Both<Value> = { exact: Value; overlap: Value };

const FITS: Both<(one: Span, other: Span) => boolean> = { exact: isSameSpan, overlap: overlaps };
const MODES = ['exact', 'overlap'] as const;

export const noBoth = (): Both<Counts> => ({ exact: noCounts(), overlap: noCounts() });

/** Counts by a key, and of all. */
export type Table = Record<string, Both<Counts>>;

/** Entities of mentions that match in overlap: right, another one, or none given. */
export type EntityCounts = { right: number; wrong: number; none: number };

export type TrapCounts = { pages: number; hit: number; words: number; falsePositives: number };

/** Names that are listed: how well they are found, and how often the entity is right. */
export type ListedCounts = { spans: Both<Counts>; right: number; of: number };

/** Names that are not: how many, how many found; and how many marks without an entity there are, and on a name. */
export type UnlistedCounts = { gold: number; found: number; marks: number; names: number };

export type Scores = {
  types: Table;
  languages: Table;
  entities: EntityCounts;
  traps: TrapCounts;
  listed: ListedCounts;
  unlisted: UnlistedCounts;
};

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Predictions on a trap page that lie on nothing of their type. */
export const falsePositivesOf = ({ page, predicted }: Reading): Predicted[] => {
  const gold = coreGold(page);
  return corePredictions(predicted).filter(
    (one) => !gold.some((other) => other.type === one.type && overlaps(one, other)),
  );
};

const countsOf = (gold: Gold[], predicted: Predicted[], { ofGold }: Pairs): Counts => ({
  tp: ofGold.size,
  fp: predicted.length - ofGold.size,
  fn: gold.length - ofGold.size,
});

const addSpans = (to: Both<Counts>, gold: Gold[], predicted: Predicted[]): void => {
  for (const mode of MODES) addCounts(to[mode], countsOf(gold, predicted, pair(gold, predicted, FITS[mode])));
};

const bothOf = (table: Table, key: string): Both<Counts> => {
  table[key] ??= noBoth();
  return table[key];
};

const addEntities = (entities: EntityCounts, gold: Gold[], predicted: Predicted[]): void => {
  for (const [g, p] of pair(gold, predicted, overlaps).ofGold) {
    const said = predicted[p]?.entity ?? null;
    if (said === null) entities.none++;
    else if (said === gold[g]?.entity) entities.right++;
    else entities.wrong++;
  }
};

/** A mark with an entity on an unlisted name is held against nobody here: it counts among the unlisted. */
const addListed = (listed: ListedCounts, gold: Gold[], predicted: Predicted[]): void => {
  const known = gold.filter((one) => one.listed);
  const unknown = gold.filter((one) => !one.listed);
  const named = predicted.filter(
    (one) =>
      one.entity !== null &&
      (!unknown.some((other) => overlaps(one, other)) || known.some((other) => overlaps(one, other))),
  );
  addSpans(listed.spans, known, named);
  for (const one of known) {
    const found = predicted.find((other) => other.type === one.type && overlaps(one, other));
    if (!found) continue;
    listed.of++;
    if (found.entity === one.entity) listed.right++;
  }
};

const addUnlisted = (unlisted: UnlistedCounts, gold: Gold[], predicted: Predicted[]): void => {
  const unknown = gold.filter((one) => !one.listed);
  const marks = predicted.filter(({ entity }) => entity === null);
  unlisted.gold += unknown.length;
  unlisted.found += unknown.filter((one) =>
    predicted.some((other) => other.type === one.type && overlaps(one, other)),
  ).length;
  unlisted.marks += marks.length;
  unlisted.names += marks.filter((mark) => gold.some((one) => overlaps(one, mark))).length;
};

const addTrap = (traps: TrapCounts, reading: Reading): void => {
  const found = falsePositivesOf(reading).length;
  traps.pages++;
  traps.words += wordsIn(reading.page.text);
  traps.falsePositives += found;
  if (found > 0) traps.hit++;
};

const addArticle = (scores: Scores, { page, predicted: all }: Reading): void => {
  const gold = coreGold(page);
  const predicted = corePredictions(all);
  const ofType = <Item extends { type: string }>(items: Item[], type: string): Item[] =>
    items.filter((item) => item.type === type);
  for (const type of CORE_TYPES)
    addSpans(bothOf(scores.types, type), ofType(gold, type), ofType(predicted, type));
  addSpans(bothOf(scores.types, 'all'), gold, predicted);
  addSpans(bothOf(scores.languages, page.lang), gold, predicted);
  addEntities(scores.entities, gold, predicted);
  addListed(scores.listed, gold, predicted);
  addUnlisted(scores.unlisted, gold, predicted);
};

/** The figures of a set of pages. Traps are counted apart; only articles enter all the rest. */
export const scorePages = (readings: Reading[]): Scores => {
  const scores: Scores = {
    types: Object.fromEntries([...CORE_TYPES, 'all'].map((type) => [type, noBoth()])),
    languages: {},
    entities: { right: 0, wrong: 0, none: 0 },
    traps: { pages: 0, hit: 0, words: 0, falsePositives: 0 },
    listed: { spans: noBoth(), right: 0, of: 0 },
    unlisted: { gold: 0, found: 0, marks: 0, names: 0 },
  };
  for (const reading of readings) {
    if (reading.page.kind === 'trap') addTrap(scores.traps, reading);
    else addArticle(scores, reading);
  }
  return scores;
};
