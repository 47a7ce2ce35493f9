import * as v from 'valibot';
import { manifestSchema } from '#core/feed/manifest.ts';
import type { CardMaterial, FiledEntity, FiledIncident } from '#core/incidents/material.ts';
import { entitySchema } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import { incidentSchema } from '#core/model/incident.ts';
import gazetteer from '../../public/feed/gazetteer.jsonl?raw';
import incidents from '../../public/feed/incidents.jsonl?raw';
import manifest from '../../public/feed/manifest.json' with { type: 'json' };

const FEED = 'backstory';

const linesOf = (file: string): unknown[] =>
  file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Every record of the bundled feed, by key, as the store would hand it out. */
export const ENTITIES = new Map<Key, FiledEntity>(
  linesOf(gazetteer)
    .map((line) => v.parse(entitySchema, line))
    .map((entity) => [keyOf(FEED, entity.id), { key: keyOf(FEED, entity.id), entity }]),
);
export const INCIDENTS = new Map<Key, FiledIncident>(
  linesOf(incidents)
    .map((line) => v.parse(incidentSchema, line))
    .map((incident) => [keyOf(FEED, incident.id), { key: keyOf(FEED, incident.id), incident }]),
);

export const NAMES: CardMaterial['names'] = Object.fromEntries(
  [...ENTITIES].map(([key, { entity }]) => [
    key,
    { name: entity.name, type: entity.type, country: entity.country },
  ]),
);

export const FEED_FACTS: CardMaterial['feed'] = {
  manifest: v.parse(manifestSchema, manifest),
  unreadable: 0,
  incidents: INCIDENTS.size,
};

/** A record by its id. @throws if the feed has lost it. */
export const recordOf = <Record>(records: Map<Key, Record>, id: string): Record => {
  const record = records.get(keyOf(FEED, id));
  if (record === undefined) throw new Error(`The bundled feed has no record ${id}.`);
  return record;
};
