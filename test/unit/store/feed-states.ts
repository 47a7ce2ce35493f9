import { type Change, type Changes, noChanges } from '#core/feed/changeset.ts';
import { add, digestOf, NO_RECORDS, writeDigest } from '#core/feed/digest.ts';
import type { Manifest } from '#core/feed/manifest.ts';
import type { Entity } from '#core/model/entity.ts';
import type { Incident } from '#core/model/incident.ts';
import type { FeedSnapshot } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { snapshotOf } from './records.ts';

const fileOf = (path: string, records: object[]) => ({
  path,
  bytes: 1,
  sha256: '0'.repeat(64),
  records: records.length,
  digest: writeDigest(records.map(digestOf).reduce(add, NO_RECORDS)),
});

/** A snapshot whose manifest states what its records add up to, as that of a release does. */
export const stateOf = (
  sequence: number,
  incidents: Incident[],
  entities?: Entity[],
): FeedSnapshot & Required<Pick<FeedSnapshot, 'digests'>> => {
  const snapshot = snapshotOf('trial', sequence, incidents, entities);
  const files: Manifest['files'] = {
    gazetteer: fileOf('gazetteer.jsonl', snapshot.entities),
    incidents: fileOf('incidents.jsonl', snapshot.incidents),
  };
  const digests = {
    entities: snapshot.entities.map((entity) => digestOf(entity)),
    incidents: snapshot.incidents.map((incident) => digestOf(incident)),
  };
  return { ...snapshot, manifest: { ...snapshot.manifest, files }, digests };
};

const between = <Row extends { id: string }>(before: Row[], after: Row[], into: Map<string, Change<Row>>) => {
  const old = new Map(before.map((record) => [record.id, JSON.stringify(record)]));
  for (const record of after)
    if (old.get(record.id) !== JSON.stringify(record))
      into.set(record.id, { record, digest: digestOf(record) });
  const now = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (!now.has(id)) into.set(id, { reason: `why ${id} went` });
};

/** What leads from one snapshot to another. */
export const changesBetween = (before: FeedSnapshot, after: FeedSnapshot): Changes => {
  const changes = noChanges();
  between(before.entities, after.entities, changes.gazetteer);
  between(before.incidents, after.incidents, changes.incidents);
  return changes;
};

/** All rows of all tables. */
export const everything = async (store: Store): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
