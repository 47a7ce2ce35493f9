import type { EntityMaterial, IncidentMaterial, Lookup, SourceMaterial } from '#core/dossier/material.ts';
import type { FiledIncident } from '#core/incidents/material.ts';
import { MAX_DAY } from '#core/model/day.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Store } from '#store/database.ts';
import { findChildren, findEntity } from '#store/entities.ts';
import { findFeed } from '#store/feeds.ts';
import { findIncident } from '#store/incident-by-key.ts';
import { countWithin, findNewest } from '#store/incidents-of-entity.ts';
import { findLinkedSources, findSource, findSourcesMentioning } from '#store/linked-sources.ts';
import { findOrdinal } from '#store/ordinals.ts';
import type { EntityRow, IncidentRow } from '#store/rows.ts';
import { feedFacts } from './feed-facts.ts';
import { readNames } from './read-names.ts';

const NEWEST = 200;
const LINKED = 100;

const file = ({ key, incident }: IncidentRow): FiledIncident => ({ key, incident });
const fileEntity = ({ key, entity }: EntityRow) => ({ key, entity });

type Looked = { key: Key; row: IncidentRow | undefined };

const lookUp = (store: Store, keys: Key[]): Promise<Looked[]> =>
  Promise.all(keys.map(async (key) => ({ key, row: await findIncident(store, key) })));

const fileLookup = ({ key, row }: Looked): Lookup => ({ key, filed: row ? file(row) : null });

const rowsOf = (looked: Looked[]): IncidentRow[] =>
  looked.map(({ row }) => row).filter((row) => row !== undefined);

const readIncidents = async (store: Store, key: Key): Promise<{ rows: IncidentRow[]; total: number }> => {
  const ordinal = await findOrdinal(store, key);
  if (ordinal === undefined) return { rows: [], total: 0 };
  const [rows, total] = await Promise.all([
    findNewest(store, ordinal, MAX_DAY, NEWEST),
    countWithin(store, [ordinal], 0, MAX_DAY),
  ]);
  return { rows, total };
};

/** Those that mention the entity, and those linked to what it has to do with. */
const readSaved = async (store: Store, key: Key, rows: IncidentRow[]): Promise<SavedSource[]> => {
  const incidents = rows.map((row) => row.key);
  const parts = await Promise.all([
    findSourcesMentioning(store, key, LINKED),
    findLinkedSources(store, incidents, LINKED),
  ]);
  return [...new Map(parts.flat().map((source) => [source.id, source])).values()];
};

/** All that the page of an entity is built from, or null where the store holds no such entity. */
export const gatherEntity = async (store: Store, key: Key, today: string): Promise<EntityMaterial | null> => {
  const subject = await findEntity(store, key);
  const feed = subject && (await findFeed(store, subject.feed));
  if (!subject || !feed) return null;
  const { rows, total } = await readIncidents(store, key);
  const [children, names, saved] = await Promise.all([
    findChildren(store, key),
    readNames(store, rows, subject.parent ? [subject.parent] : []),
    readSaved(store, key, rows),
  ]);
  return {
    subject: fileEntity(subject),
    children: children.map(fileEntity),
    incidents: rows.map(file),
    incidentsTotal: total,
    names,
    saved,
    feed: feedFacts(feed),
    today,
  };
};

/** All that the page of an incident is built from, by its key or one it had before; null where there is none. */
export const gatherIncident = async (
  store: Store,
  key: Key,
  today: string,
): Promise<IncidentMaterial | null> => {
  const row = await findIncident(store, key);
  const feed = row && (await findFeed(store, row.feed));
  if (!row || !feed) return null;
  const { seeAlso, formerIds } = row.incident;
  const keysOf = (ids: string[]) => ids.map((id) => keyOf(row.feed, id));
  const beside = await lookUp(store, keysOf(seeAlso));
  return {
    subject: file(row),
    seeAlso: beside.map(fileLookup),
    names: await readNames(store, [row, ...rowsOf(beside)]),
    saved: await findLinkedSources(store, [row.key, ...keysOf(formerIds)], LINKED),
    feed: feedFacts(feed),
    today,
  };
};

/** All that the page of a saved source is built from, or null where no such source is saved. */
export const gatherSource = async (store: Store, id: string): Promise<SourceMaterial | null> => {
  const source = await findSource(store, id);
  if (!source) return null;
  const incidents = await lookUp(store, source.incidents);
  const mentioned = source.mentions.map(({ entity }) => entity);
  const names = await readNames(store, rowsOf(incidents), mentioned);
  return { source, incidents: incidents.map(fileLookup), names };
};
