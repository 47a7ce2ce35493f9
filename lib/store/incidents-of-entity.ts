import type { Collection } from 'dexie';
import { type Day, MAX_DAY } from '#core/model/day.ts';
import type { Key } from '#core/model/ids.ts';
import type { Store } from './database.ts';
import { entityDay } from './entity-day.ts';
import type { IncidentRow } from './rows.ts';

/** Incidents of one entity (by ordinal) whose last possible day is in [from, to], newest first. */
const inDays = (store: Store, ordinal: number, from: Day, to: Day): Collection<IncidentRow, Key> =>
  store.incidents
    .where('entityDays')
    .between(entityDay(ordinal, Math.min(to, MAX_DAY)), entityDay(ordinal, Math.max(from, 0)), true, true);

/** The newest that were over on that day, newest first. */
export const findNewest = (
  store: Store,
  ordinal: number,
  day: Day,
  limit: number,
): PromiseLike<IncidentRow[]> => inDays(store, ordinal, 0, day).limit(limit).toArray();

/** Those that ended in [from, to], both included, newest first. */
export const findWithin = (store: Store, ordinal: number, from: Day, to: Day): PromiseLike<IncidentRow[]> =>
  inDays(store, ordinal, from, to).toArray();

/** The keys of those that ended in [from, to], both included. */
export const findKeysWithin = (store: Store, ordinal: number, from: Day, to: Day): PromiseLike<Key[]> =>
  inDays(store, ordinal, from, to).primaryKeys();

/** The first that were not over on that day, oldest first. */
export const findAfter = (
  store: Store,
  ordinal: number,
  day: Day,
  limit: number,
): PromiseLike<IncidentRow[]> =>
  inDays(store, ordinal, day + 1, MAX_DAY)
    .reverse()
    .limit(limit)
    .toArray();

/** How many of any of the entities ended in [from, to], each incident once. */
export const countWithin = async (store: Store, ordinals: number[], from: Day, to: Day): Promise<number> => {
  if (from > to) return 0;
  const [only, ...more] = ordinals;
  if (only === undefined) return 0;
  if (more.length === 0) return inDays(store, only, from, to).count();
  const keys = await Promise.all(ordinals.map((ordinal) => findKeysWithin(store, ordinal, from, to)));
  return new Set(keys.flat()).size;
};
