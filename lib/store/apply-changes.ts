import { type Changes, isPut } from '#core/feed/changeset.ts';
import type { Manifest } from '#core/feed/manifest.ts';
import type { Entity } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import { feedTables } from './apply-feed.ts';
import { type Count, countAfter, holdTo, OtherResult, type Parted, part } from './counted-changes.ts';
import type { Store } from './database.ts';
import { deleteEntities, findEntities, putEntities } from './entities.ts';
import { findFeed, putFeed } from './feeds.ts';
import { beginFilingApart, type Filing, writeFiling } from './filing.ts';
import { deleteIncidents, putIncidents } from './incidents.ts';
import { assignOrdinals } from './ordinals.ts';
import { leadsInCircle } from './parents.ts';
import { applyRollupChanges, type RollupChanges } from './rollups.ts';
import type { FeedRow } from './rows.ts';
import { layTombstones, liftTombstones, renamedIn } from './tombstones.ts';

export type ChangeOptions = {
  /** ISO time, kept with the feed. */
  now: string;
  /** The sequence that the changes start from. */
  from: number;
};

const changeEntities = async (
  store: Store,
  feed: string,
  parted: Parted<Entity>,
  before: Count,
  filing: Filing,
): Promise<Count> => {
  const { puts, digests, keys, gone } = parted;
  const after = countAfter(before, await findEntities(store, keys), digests);
  await deleteEntities(store, gone, filing);
  await putEntities(store, feed, puts, digests, filing);
  if (await leadsInCircle(store, feed, puts)) throw new OtherResult('Parents lead in a circle.');
  return after;
};

const reasonIn =
  (changes: Changes['incidents']) =>
  (id: string): string | null => {
    const change = changes.get(id);
    return change === undefined || isPut(change) ? null : change.reason;
  };

type Incidents = {
  parted: Parted<Incident>;
  before: Count;
  ordinals: ReadonlyMap<Key, number>;
  reasonOf: (id: string) => string | null;
  filing: Filing;
};

const changeIncidents = async (
  store: Store,
  { id: feed, sequence }: Manifest,
  { parted, before, ordinals, reasonOf, filing }: Incidents,
): Promise<Count> => {
  const { puts, digests, keys, gone } = parted;
  const stored = (await store.incidents.bulkGet(keys)).filter((row) => row !== undefined);
  const present = new Set(stored.map(({ key }) => key));
  const changes: RollupChanges = new Map();
  const renamed = renamedIn(feed, puts);
  const withdrawn = (await deleteIncidents(store, gone, { changes, filing })).filter(
    ({ key }) => !renamed.has(key),
  );
  await layTombstones(store, sequence, withdrawn, reasonOf);
  await putIncidents(store, puts, { feed, ordinals, present, digests, changes, filing });
  await liftTombstones(store, feed, new Set(puts.map(({ id }) => keyOf(feed, id))));
  await applyRollupChanges(store, changes);
  return countAfter(before, stored, digests);
};

/** Changes go onto a state of which every record was read and is accounted for. */
const baseOf = (row: FeedRow | undefined, from: number): Required<Pick<FeedRow, 'sums'>> & FeedRow => {
  if (row?.sequence !== from || !row.sums || row.problems.length > 0)
    throw new OtherResult('Another sequence is stored by now.');
  return { ...row, sums: row.sums };
};

const write = async (store: Store, manifest: Manifest, changes: Changes, base: ReturnType<typeof baseOf>) => {
  const feed = manifest.id;
  const [entities, incidents] = [part(feed, changes.gazetteer), part(feed, changes.incidents)];
  const named = incidents.puts.flatMap((incident) => entitiesOf(feed, incident));
  const ids = entities.puts.map(({ id }) => keyOf(feed, id));
  const ordinals = await assignOrdinals(store, feed, new Set([...ids, ...named]));
  const filing = await beginFilingApart(store);
  const before = { records: base.entities, sum: base.sums.entities };
  const entitiesNow = await changeEntities(store, feed, entities, before, filing);
  const incidentsNow = await changeIncidents(store, manifest, {
    parted: incidents,
    before: { records: base.incidents, sum: base.sums.incidents },
    ordinals,
    reasonOf: reasonIn(changes.incidents),
    filing,
  });
  await writeFiling(store, filing, true);
  return { entities: entitiesNow, incidents: incidentsNow };
};

/**
 * Changes what the store holds of a feed from one sequence to that of the manifest, in one transaction, and writes no more
 * than what changes. Rejects with `OtherResult` where that does not lead to the number and the digest of records that the
 * manifest states, or with what the database threw; in either case the former state is whole.
 */
export const applyChanges = (
  store: Store,
  manifest: Manifest,
  changes: Changes,
  { now, from }: ChangeOptions,
): PromiseLike<void> =>
  store.transaction('rw', feedTables(store), async () => {
    const base = baseOf(await findFeed(store, manifest.id), from);
    const { entities, incidents } = await write(store, manifest, changes, base);
    holdTo(manifest.files.gazetteer, entities);
    holdTo(manifest.files.incidents, incidents);
    await putFeed(store, {
      ...base,
      sequence: manifest.sequence,
      manifest,
      appliedAt: now,
      entities: entities.records,
      incidents: incidents.records,
      sums: { entities: entities.sum, incidents: incidents.sum },
    });
  });
