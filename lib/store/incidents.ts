import type { Key } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import type { Store } from './database.ts';
import { fileIncident, unfileIncident } from './file-records.ts';
import { type Filing, writeFiling } from './filing.ts';
import { incidentRow } from './incident-row.ts';
import { countIncident, type RollupChanges } from './rollups.ts';
import type { IncidentRow } from './rows.ts';
import type { Digests } from './sums.ts';

export const findIncidentKeys = async (store: Store, feed: string): Promise<Set<Key>> =>
  new Set(await store.incidents.where('feed').equals(feed).primaryKeys());

type Context = {
  feed: string;
  ordinals: ReadonlyMap<Key, number>;
  present: ReadonlySet<Key>;
  digests: Digests;
  changes: RollupChanges;
  filing: Filing;
};

/** Writes one batch and files it; `present` are the keys already there, whose old rows are counted out. */
export const putIncidents = async (store: Store, incidents: Incident[], context: Context): Promise<void> => {
  const { feed, ordinals, present, digests, changes, filing } = context;
  const rows = incidents.map((incident) => incidentRow(feed, incident, ordinals, digests.get(incident.id)));
  const keys = rows.map((row) => row.key).filter((key) => present.has(key));
  const replaced = new Map((await store.incidents.bulkGet(keys)).map((row, at) => [keys[at], row]));
  for (const row of replaced.values()) if (row) countIncident(changes, row, -1);
  for (const row of rows) countIncident(changes, row, 1);
  await store.incidents.bulkPut(rows.map((row) => fileIncident(filing, row, replaced.get(row.key))));
  await writeFiling(store, filing, false);
};

/** Deletes incidents and returns the rows that were there. */
export const deleteIncidents = async (
  store: Store,
  keys: Key[],
  { changes, filing }: Pick<Context, 'changes' | 'filing'>,
): Promise<IncidentRow[]> => {
  const rows = (await store.incidents.bulkGet(keys)).filter((row) => row !== undefined);
  for (const row of rows) {
    countIncident(changes, row, -1);
    unfileIncident(filing, row);
  }
  await store.incidents.bulkDelete(keys);
  return rows;
};
