import type { Manifest } from '#core/feed/manifest.ts';
import type { RecordProblem } from '#core/feed/records.ts';
import type { Entity } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import type { Store } from './database.ts';
import { deleteEntities, findEntityKeys, putEntities } from './entities.ts';
import { putFeed } from './feeds.ts';
import { deleteIncidents, findIncidentKeys, putIncidents } from './incidents.ts';
import { assignOrdinals } from './ordinals.ts';
import { applyRollupChanges, type RollupChanges } from './rollups.ts';

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
  step: (records: number) => void,
) => {
  const gone = missingFrom(await findEntityKeys(store, feed), feed, entities);
  await deleteEntities(store, gone);
  for (const batch of batchesOf(entities)) {
    await putEntities(store, feed, batch);
    step(batch.length);
  }
};

const writeIncidents = async (
  store: Store,
  feed: string,
  incidents: Incident[],
  ordinals: ReadonlyMap<Key, number>,
  step: (records: number) => void,
) => {
  const changes: RollupChanges = new Map();
  const present = await findIncidentKeys(store, feed);
  for (const gone of batchesOf(missingFrom(present, feed, incidents))) {
    await deleteIncidents(store, gone, changes);
  }
  for (const batch of batchesOf(incidents)) {
    await putIncidents(store, batch, { feed, ordinals, present, changes });
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
 * a full disk or the death of the worker, leaves the former state whole. Other feeds are not touched. Rejects with what
 * the database or the signal threw.
 */
export const applyFeed = async (
  store: Store,
  snapshot: FeedSnapshot,
  options: ApplyOptions,
): Promise<void> => {
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
  await store.transaction('rw', [feeds, ordinals, store.entities, store.incidents, rollups], async () => {
    step(0);
    const assigned = await assignOrdinals(store, feed, namedIn(feed, entities, incidents));
    await writeEntities(store, feed, entities, step);
    await writeIncidents(store, feed, incidents, assigned, step);
    const counts = { entities: entities.length, incidents: incidents.length };
    await putFeed(store, {
      id: feed,
      sequence: manifest.sequence,
      manifest,
      appliedAt: options.now,
      problems,
      ...counts,
    });
  });
};
