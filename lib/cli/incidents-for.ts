import type { Feed } from '#core/feed/parse-feed.ts';
import type { Scope } from '#core/incidents/card-view.ts';
import type { FiledIncident } from '#core/incidents/material.ts';
import { sideOf } from '#core/incidents/relate.ts';
import type { Day } from '#core/model/day.ts';
import { idOf, type Key, keyOf } from '#core/model/ids.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';

const incidentsOf = ({ manifest, incidents }: Feed, keys: ReadonlySet<Key>): FiledIncident[] =>
  incidents
    .filter((incident) => entitiesOf(manifest.id, incident).some((key) => keys.has(key)))
    .map((incident) => ({ key: keyOf(manifest.id, incident.id), incident }));

/**
 * The incidents of an entity or, where it has none up to the day, those of its children or else of its parent beside
 * its own: as on a card.
 */
export const incidentsFor = (
  feed: Feed,
  entity: Key,
  asOf: Day,
): { of: Scope['of']; incidents: FiledIncident[] } => {
  const { manifest, entities } = feed;
  const id = idOf(entity);
  const children = entities
    .filter(({ parent }) => parent === id)
    .map((child) => keyOf(manifest.id, child.id));
  const parent = entities.find((one) => one.id === id)?.parent;
  const families: [Scope['of'], Key[]][] = [
    ['own', [entity]],
    ['children', children],
    ['parent', parent ? [keyOf(manifest.id, parent)] : []],
  ];
  for (const [of, keys] of families) {
    const incidents = incidentsOf(feed, new Set([entity, ...keys]));
    if (incidents.some(({ incident }) => sideOf(incident, asOf) !== 'later')) return { of, incidents };
  }
  return { of: 'own', incidents: incidentsOf(feed, new Set([entity])) };
};
