import { foundIncident } from '#core/dossier/found.ts';
import { AROUND_DAYS } from '#core/incidents/material.ts';
import { type Day, dayOf, spanOf } from '#core/model/day.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { FoundIncident } from '#core/search/answer.ts';
import type { IncidentQuestion } from '#messaging/protocol.ts';
import type { Store } from '#store/database.ts';
import { findWithin } from '#store/incidents-of-entity.ts';
import { findOrdinal } from '#store/ordinals.ts';
import type { IncidentRow } from '#store/rows.ts';
import { readNames } from './read-names.ts';

const MOST = 10;

/** By the index alone: what is known to the month is filed under its last day. */
const findNear = async (store: Store, entity: Key, day: string): Promise<IncidentRow[]> => {
  const ordinal = await findOrdinal(store, entity);
  if (ordinal === undefined) return [];
  const published = dayOf(day);
  const endOfMonth = spanOf(day, 'month').last;
  const [days, months] = await Promise.all([
    findWithin(store, ordinal, published - AROUND_DAYS, published),
    findWithin(store, ordinal, endOfMonth, endOfMonth),
  ]);
  return [
    ...days.filter(({ incident }) => incident.precision === 'day'),
    ...months.filter(({ incident }) => incident.precision === 'month'),
  ];
};

/** Its place or weapon is named by the article; an actor alone is named by far too many. */
const isNamed = ({ feed, incident }: IncidentRow, entities: ReadonlySet<Key>): boolean =>
  [incident.place, ...incident.otherPlaces, ...incident.weapons].some((id) => entities.has(keyOf(feed, id)));

/** The nearest first; known to the month may be any day of it. */
const distance = ({ incident }: IncidentRow, published: Day): number =>
  incident.precision === 'day' ? published - dayOf(incident.date) : AROUND_DAYS + 1;

/**
 * Incidents that an article of that day may report: of a place or with a weapon that it names, up to three days before
 * it or known only to its month; the nearest first, at most ten.
 */
export const findReported = async (
  store: Store,
  { entities, day }: IncidentQuestion,
): Promise<FoundIncident[]> => {
  const named = new Set(entities);
  const near = (await Promise.all([...named].map((entity) => findNear(store, entity, day)))).flat();
  const published = dayOf(day);
  const rows = [...new Map(near.map((row) => [row.key, row])).values()]
    .filter((row) => isNamed(row, named))
    .sort(
      (one, other) =>
        distance(one, published) - distance(other, published) || one.key.localeCompare(other.key),
    )
    .slice(0, MOST);
  const names = await readNames(store, rows);
  return rows.map((row) => foundIncident(row, names));
};
