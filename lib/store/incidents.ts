import type { Key } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import type { Store } from './database.ts';
import { incidentRow } from './incident-row.ts';
import { countIncident, type RollupChanges } from './rollups.ts';

export const findIncidentKeys = async (store: Store, feed: string): Promise<Set<Key>> =>
  new Set(await store.incidents.where('feed').equals(feed).primaryKeys());

type Context = {
  feed: string;
  ordinals: ReadonlyMap<Key, number>;
  present: ReadonlySet<Key>;
  changes: RollupChanges;
};

/** Writes one batch; `present` are the keys already there, whose old rows are counted out. */
export const putIncidents = async (store: Store, incidents: Incident[], context: Context): Promise<void> => {
  const rows = incidents.map((incident) => incidentRow(context.feed, incident, context.ordinals));
  const replaced = rows.map((row) => row.key).filter((key) => context.present.has(key));
  for (const row of await store.incidents.bulkGet(replaced)) if (row) countIncident(context.changes, row, -1);
  for (const row of rows) countIncident(context.changes, row, 1);
  await store.incidents.bulkPut(rows);
};

export const deleteIncidents = async (store: Store, keys: Key[], changes: RollupChanges): Promise<void> => {
  for (const row of await store.incidents.bulkGet(keys)) if (row) countIncident(changes, row, -1);
  await store.incidents.bulkDelete(keys);
};
