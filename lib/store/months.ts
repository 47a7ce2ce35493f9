import { firstDayOf, MAX_DAY, monthOf, spanOf } from '#core/model/day.ts';
import type { Store } from './database.ts';
import { findKeysWithin } from './incidents-of-entity.ts';
import { countByMonth } from './rollups.ts';
import type { IncidentRow } from './rows.ts';

/** The incidents of those months that are of several of the entities, and of how many. */
const findShared = async (
  store: Store,
  ordinals: number[],
  from: number,
  to: number,
): Promise<{ row: IncidentRow; times: number }[]> => {
  if (ordinals.length < 2) return [];
  const days = [firstDayOf(from), firstDayOf(to + 1) - 1] as const;
  const keys = await Promise.all(ordinals.map((ordinal) => findKeysWithin(store, ordinal, ...days)));
  const alike = Map.groupBy(keys.flat(), (key) => key);
  const shared = [...alike].filter(([, { length }]) => length > 1);
  const rows = await store.incidents.bulkGet(shared.map(([key]) => key));
  return rows.flatMap((row, at) => (row ? [{ row, times: shared[at]?.[1].length ?? 1 }] : []));
};

/**
 * Incidents of any of the entities (by ordinal) month by month, each once; months since January 1900, both ends included,
 * empty months left out. Those known to the year alone are in none.
 */
export const countMonths = async (
  store: Store,
  ordinals: number[],
  from: number,
  to: number,
): Promise<Map<number, number>> => {
  const [first, last] = [Math.max(from, 0), Math.min(to, monthOf(MAX_DAY))];
  const counts = new Map<number, number>();
  const add = (month: number, count: number) => counts.set(month, (counts.get(month) ?? 0) + count);
  const parts = await Promise.all(ordinals.map((ordinal) => countByMonth(store, ordinal, first, last)));
  for (const [month, count] of parts.flatMap((part) => [...part])) add(month, count);
  for (const { row, times } of await findShared(store, ordinals, first, last)) {
    const { date, precision } = row.incident;
    if (precision !== 'year') add(monthOf(spanOf(date, precision).last), 1 - times);
  }
  return counts;
};
