import type { Store } from './database.ts';
import { entityMonth } from './entity-day.ts';
import { monthsOf } from './incident-row.ts';
import type { IncidentRow } from './rows.ts';

/** Changes to the counts, by rollup key, gathered over a transaction and written once. */
export type RollupChanges = Map<number, number>;

/** Counts an incident in (+1) or out (-1). */
export const countIncident = (changes: RollupChanges, row: IncidentRow, by: 1 | -1): void => {
  for (const key of monthsOf(row)) changes.set(key, (changes.get(key) ?? 0) + by);
};

export const applyRollupChanges = async (store: Store, changes: RollupChanges): Promise<void> => {
  const keys = [...changes].filter(([, by]) => by !== 0).map(([key]) => key);
  const rows = await store.rollups.bulkGet(keys);
  const counted = keys.map((key, at) => ({ key, count: (rows[at]?.count ?? 0) + (changes.get(key) ?? 0) }));
  await store.rollups.bulkPut(counted.filter((row) => row.count > 0));
  await store.rollups.bulkDelete(counted.filter((row) => row.count <= 0).map((row) => row.key));
};

/** Incidents of an entity month by month, both ends included (months since January 1900), empty months left out. */
export const countByMonth = async (
  store: Store,
  ordinal: number,
  from: number,
  to: number,
): Promise<Map<number, number>> => {
  const keys = [entityMonth(ordinal, from), entityMonth(ordinal, to)] as const;
  const rows = await store.rollups
    .where('key')
    .between(...keys, true, true)
    .toArray();
  return new Map(rows.map(({ key, count }) => [key - entityMonth(ordinal, 0), count]));
};
