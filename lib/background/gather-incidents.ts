import { AROUND_DAYS, type CardMaterial, TEMPO_DAYS, type Totals } from '#core/incidents/material.ts';
import { sideOf } from '#core/incidents/relate.ts';
import { seriesMonths } from '#core/incidents/series.ts';
import { type Day, dayOf, isoOf, MAX_DAY, spanOf } from '#core/model/day.ts';
import type { Key } from '#core/model/ids.ts';
import type { Store } from '#store/database.ts';
import { findChildren, findEntities } from '#store/entities.ts';
import { countWithin, findAfter, findNewest, findWithin } from '#store/incidents-of-entity.ts';
import { countMonths } from '#store/months.ts';
import { findOrdinal } from '#store/ordinals.ts';
import type { EntityRow, IncidentRow } from '#store/rows.ts';

/** Enough to rank from: what shares an actor or a weapon with the article may be older than the newest few. */
const NEWEST = 200;
const NEWEST_OF_RELATIVE = 50;
const AFTER = 40;

export type Gathered = Pick<CardMaterial, 'scope' | 'totals' | 'months'> & {
  relatives: EntityRow[];
  incidents: IncidentRow[];
};

/** The last days of the month and of the year that the day lies in: what is known no better ends on them. */
const periodEnds = (day: Day): Day[] => [
  ...new Set([spanOf(isoOf(day), 'month').last, spanOf(isoOf(day), 'year').last]),
];

const readIncidents = async (
  store: Store,
  ordinal: number,
  day: Day,
  limit: number,
): Promise<IncidentRow[]> => {
  const ends = periodEnds(day).filter((end) => end > day);
  const parts = await Promise.all([
    findNewest(store, ordinal, day, limit),
    ...ends.map((end) => findWithin(store, ordinal, end, end)),
    findAfter(store, ordinal, day, AFTER),
  ]);
  return parts.flat();
};

const countAll = async (store: Store, ordinals: number[], day: Day): Promise<Totals> => {
  const tempoEnd = day - AROUND_DAYS - 1;
  const [before, after, lately] = await Promise.all([
    countWithin(store, ordinals, 0, day),
    countWithin(store, ordinals, day + 1, MAX_DAY),
    countWithin(store, ordinals, tempoEnd - TEMPO_DAYS + 1, tempoEnd),
  ]);
  return { before, after, lately };
};

const ordinalsOf = async (store: Store, keys: Key[]): Promise<number[]> =>
  (await Promise.all(keys.map((key) => findOrdinal(store, key)))).filter((ordinal) => ordinal !== undefined);

const lastDay = ({ incident }: IncidentRow): Day => spanOf(incident.date, incident.precision).last;

/** Each once; newest first up to the day, then those that came after it, oldest first. */
const inOrder = (rows: IncidentRow[], day: Day): IncidentRow[] => {
  const once = [...new Map(rows.map((row) => [row.key, row])).values()];
  const before = once
    .filter((row) => lastDay(row) <= day)
    .sort((one, other) => lastDay(other) - lastDay(one));
  const after = once.filter((row) => lastDay(row) > day).sort((one, other) => lastDay(one) - lastDay(other));
  return [...before, ...after];
};

type Whose = { scope: CardMaterial['scope']; keys: Key[]; relatives: EntityRow[]; limit: number };

/** The article's day and that of reading. */
type Days = { article: Day; today: Day };

const gatherFor = async (
  store: Store,
  { scope, keys, relatives, limit }: Whose,
  { article, today }: Days,
): Promise<Gathered> => {
  const ordinals = await ordinalsOf(store, keys);
  const totals = await countAll(store, ordinals, article);
  const { from, to } = seriesMonths(article, today);
  const months = await countMonths(store, ordinals, from, to);
  const rows = await Promise.all(ordinals.map((ordinal) => readIncidents(store, ordinal, article, limit)));
  return { scope, relatives, totals, months, incidents: inOrder(rows.flat(), article) };
};

const hasEarlier = ({ incidents }: Gathered, { article }: Days): boolean =>
  incidents.some(({ incident }) => sideOf(incident, article) !== 'later');

const childrenOf = async (store: Store, subject: EntityRow): Promise<Whose> => {
  const relatives = await findChildren(store, subject.key);
  const keys = [subject.key, ...relatives.map(({ key }) => key)];
  return { scope: 'children', keys, relatives, limit: NEWEST_OF_RELATIVE };
};

const parentOf = async (store: Store, subject: EntityRow): Promise<Whose> => {
  const relatives = subject.parent ? await findEntities(store, [subject.parent]) : [];
  const keys = [subject.key, ...relatives.map(({ key }) => key)];
  return { scope: 'parent', keys, relatives, limit: NEWEST };
};

/**
 * The incidents of an entity or, where it has none up to the day, those of its children or else of its parent beside
 * its own. Days are ISO: the article's and that of reading.
 */
export const gatherIncidents = async (
  store: Store,
  subject: EntityRow,
  articleDay: string,
  readingDay: string,
): Promise<Gathered> => {
  const days = { article: dayOf(articleDay), today: dayOf(readingDay) };
  const own = await gatherFor(
    store,
    { scope: 'own', keys: [subject.key], relatives: [], limit: NEWEST },
    days,
  );
  if (hasEarlier(own, days)) return own;
  for (const family of [childrenOf, parentOf]) {
    const gathered = await gatherFor(store, await family(store, subject), days);
    if (hasEarlier(gathered, days)) return gathered;
  }
  return own;
};
