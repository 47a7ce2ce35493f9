import type { Digest } from '#core/feed/digest.ts';
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
import type { FeedRow, Sums } from './rows.ts';
import { type Digests, sumOf } from './sums.ts';
import { layTombstones, liftTombstones, renamedIn } from './tombstones.ts';

const BATCH = 1_000;

/** All that a feed holds at one sequence: records of it that are missing here are deleted from the store. */
export type FeedSnapshot = {
  manifest: Manifest;
  entities: Entity[];
  incidents: Incident[];
  problems: RecordProblem[];
  /** The digest of each record, by its place; without them changesets cannot be applied later. */
  digests?: { entities: Digest[]; incidents: Digest[] };
  /** Why records are gone, by their ids, as far as that is known. */
  reasons?: ReadonlyMap<string, string>;
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

const digestsOf = (records: { id: string }[], digests: Digest[] | undefined): Digests =>
  new Map(
    records.flatMap(({ id }, at) => {
      const digest = digests?.[at];
      return digest ? [[id, digest] as const] : [];
    }),
  );

const missingFrom = (present: ReadonlySet<Key>, feed: string, items: { id: string }[]): Key[] => {
  const kept = new Set(items.map((item) => keyOf(feed, item.id)));
  return [...present].filter((key) => !kept.has(key));
};

const writeEntities = async (
  store: Store,
  feed: string,
  entities: Entity[],
  digests: Digests,
  filing: Filing,
  step: (records: number) => void,
) => {
  const gone = missingFrom(await findEntityKeys(store, feed), feed, entities);
  await deleteEntities(store, gone, filing);
  for (const batch of batchesOf(entities)) {
    await putEntities(store, feed, batch, digests, filing);
    step(batch.length);
  }
};

type Writing = {
  manifest: Manifest;
  ordinals: ReadonlyMap<Key, number>;
  digests: Digests;
  reasons: ReadonlyMap<string, string>;
  filing: Filing;
  step: (records: number) => void;
};

const writeIncidents = async (
  store: Store,
  incidents: Incident[],
  { manifest: { id: feed, sequence }, step, reasons, ...writing }: Writing,
) => {
  const changes: RollupChanges = new Map();
  const present = await findIncidentKeys(store, feed);
  const renamed = renamedIn(feed, incidents);
  for (const keys of batchesOf(missingFrom(present, feed, incidents))) {
    const gone = await deleteIncidents(store, keys, { changes, filing: writing.filing });
    const withdrawn = gone.filter(({ key }) => !renamed.has(key));
    await layTombstones(store, sequence, withdrawn, (id) => reasons.get(id) ?? null);
  }
  for (const batch of batchesOf(incidents)) {
    await putIncidents(store, batch, { feed, present, changes, ...writing });
    step(batch.length);
  }
  await liftTombstones(store, feed, new Set(incidents.map(({ id }) => keyOf(feed, id))));
  await applyRollupChanges(store, changes);
};

const namedIn = (feed: string, entities: Entity[], incidents: Incident[]): Set<Key> =>
  new Set([
    ...entities.map((entity) => keyOf(feed, entity.id)),
    ...incidents.flatMap((incident) => entitiesOf(feed, incident)),
  ]);

/** The tables that applying anything of a feed has to name. */
export const feedTables = (store: Store) => [
  store.feeds,
  store.ordinals,
  store.rollups,
  store.entities,
  store.incidents,
  store.tombstones,
  ...searchTables(store),
];

const sumsOf = (entities: Digests, incidents: Digests): Sums => ({
  entities: sumOf(entities.values()),
  incidents: sumOf(incidents.values()),
});

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
  const { manifest, problems, digests, reasons = new Map() } = snapshot;
  const feed = manifest.id;
  const [entities, incidents] = [byId(snapshot.entities), byId(snapshot.incidents)];
  const digestOf = {
    entities: digestsOf(snapshot.entities, digests?.entities),
    incidents: digestsOf(snapshot.incidents, digests?.incidents),
  };
  const total = entities.length + incidents.length;
  let done = 0;
  const step = (records: number) => {
    options.signal?.throwIfAborted();
    done += records;
    options.progress?.(done, total);
  };
  return store.transaction('rw', feedTables(store), async () => {
    const former = await findFeed(store, feed);
    if (options.replaces?.(former) === false) return false;
    step(0);
    const ordinals = await assignOrdinals(store, feed, namedIn(feed, entities, incidents));
    const filing = await beginFiling(store);
    await writeEntities(store, feed, entities, digestOf.entities, filing, step);
    await writeIncidents(store, incidents, {
      manifest,
      ordinals,
      digests: digestOf.incidents,
      reasons,
      filing,
      step,
    });
    await writeFiling(store, filing, true);
    await putFeed(store, {
      id: feed,
      sequence: manifest.sequence,
      manifest,
      appliedAt: options.now,
      problems,
      entities: entities.length,
      incidents: incidents.length,
      ...(digests && { sums: sumsOf(digestOf.entities, digestOf.incidents) }),
      ...(former?.check && { check: former.check }),
    });
    return true;
  });
};
