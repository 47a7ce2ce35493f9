import type { Manifest } from '#core/feed/manifest.ts';
import type { RecordProblem } from '#core/feed/records.ts';
import type { Entity } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import type { Store } from './database.ts';
import { deleteEntities, findEntityKeys, putEntities } from './entities.ts';
import { findFeed, putFeed } from './feeds.ts';
import { beginFiling, type Filing, searchTables, writeFiling } from './filing.ts';
import { deleteIncidents, findIncidentKeys, putIncidents } from './incidents.ts';
import { assignOrdinals } from './ordinals.ts';
import { applyRollupChanges, type RollupChanges } from './rollups.ts';
import type { FeedRow } from './rows.ts';

const BATCH = 1_000;

/** All that a feed holds at one sequence: records of it that are missing here are deleted from the store. */
export type FeedSnapshot = {
  manifest: Manifest;
  entities: Entity[];
  incidents: Incident[];
  problems: RecordProblem[];
};

export type ApplyOptions = {
  /** ISO time, kept with the feed. */
  now: string;
  /** Records written so far of all to be written; nothing of it lasts before the promise resolves. */
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Asked about what is stored, inside the transaction; where it answers no, nothing is written. */
  replaces?: (stored: FeedRow | undefined) => boolean;
};

const batchesOf = <Item>(items: Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  );

const byId = <Item extends { id: string }>(items: Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

const missingFrom = (present: ReadonlySet<Key>, feed: string, items: { id: string }[]): Key[] => {
  const kept = new Set(items.map((item) => keyOf(feed, item.id)));
  return [...present].filter((key) => !kept.has(key));
};

const writeEntities = async (
  store: Store,
  feed: string,
  entities: Entity[],
  filing: Filing,
  step: (records: number) => void,
) => {
  const gone = missingFrom(await findEntityKeys(store, feed), feed, entities);
  await deleteEntities(store, gone, filing);
  for (const batch of batchesOf(entities)) {
    await putEntities(store, feed, batch, filing);
    step(batch.length);
  }
};

const writeIncidents = async (
  store: Store,
  feed: string,
  incidents: Incident[],
  ordinals: ReadonlyMap<Key, number>,
  filing: Filing,
  step: (records: number) => void,
) => {
  const changes: RollupChanges = new Map();
  const present = await findIncidentKeys(store, feed);
  for (const gone of batchesOf(missingFrom(present, feed, incidents))) {
    await deleteIncidents(store, gone, { changes, filing });
  }
  for (const batch of batchesOf(incidents)) {
    await putIncidents(store, batch, { feed, ordinals, present, changes, filing });
    step(batch.length);
  }
  await applyRollupChanges(store, changes);
};

const namedIn = (feed: string, entities: Entity[], incidents: Incident[]): Set<Key> =>
  new Set([
    ...entities.map((entity) => keyOf(feed, entity.id)),
    ...incidents.flatMap((incident) => entitiesOf(feed, incident)),
  ]);

/**
 * Makes the store hold exactly this snapshot of its feed, in one transaction: whoever is stopped midway, by the signal,
 * a full disk or the death of the worker, leaves the former state whole. Other feeds are not touched. Resolves to whether
 * anything was written. Rejects with what the database or the signal threw.
 */
export const applyFeed = async (
  store: Store,
  snapshot: FeedSnapshot,
  options: ApplyOptions,
): Promise<boolean> => {
  const { manifest, problems } = snapshot;
  const feed = manifest.id;
  const [entities, incidents] = [byId(snapshot.entities), byId(snapshot.incidents)];
  const total = entities.length + incidents.length;
  let done = 0;
  const step = (records: number) => {
    options.signal?.throwIfAborted();
    done += records;
    options.progress?.(done, total);
  };
  const { feeds, ordinals, rollups } = store;
  const tables = [feeds, ordinals, store.entities, store.incidents, rollups, ...searchTables(store)];
  return store.transaction('rw', tables, async () => {
    const former = await findFeed(store, feed);
    if (options.replaces?.(former) === false) return false;
    step(0);
    const assigned = await assignOrdinals(store, feed, namedIn(feed, entities, incidents));
    const filing = await beginFiling(store);
    await writeEntities(store, feed, entities, filing, step);
    await writeIncidents(store, feed, incidents, assigned, filing, step);
    await writeFiling(store, filing, true);
    const counts = { entities: entities.length, incidents: incidents.length };
    await putFeed(store, {
      id: feed,
      sequence: manifest.sequence,
      manifest,
      appliedAt: options.now,
      problems,
      ...counts,
      ...(former?.check && { check: former.check }),
    });
    return true;
  });
};
