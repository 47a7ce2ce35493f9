import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entity } from '#core/model/entity.ts';
import type { Incident, Range } from '#core/model/incident.ts';
import type { Position } from '#core/model/position.ts';
import { readFeed } from '#publish/read-feed.ts';

/** A folder with the data that the bundled feed was shaped from, in its own form. */
const folder = process.env.BACKSTORY_DATA ?? '';

/** A claim whose value was words for its own maker names that maker since. */
const corrected = (line: string): string =>
  line.replaceAll(
    '"value":"the group itself","stance":"claims"',
    '"value":"islamic-resistance-in-iraq","stance":"claims"',
  );

const readRows = async (name: string): Promise<unknown[]> => {
  const text = await readFile(join(folder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(corrected(line)));
};

const readBundled = async () => {
  const feed = await readFeed();
  if (!feed.ok) throw new Error(feed.failure);
  return feed.value;
};

const originalPosition = (position: Position | null) => ({
  lat: position?.lat ?? null,
  lon: position?.lon ?? null,
  geo_precision: position?.precision ?? null,
});

/** Forms that were added to the data since, by entity. */
const ADDED: Record<string, string[]> = { isis: ['IS'] };

const originalEntity = ({ position, ...entity }: Entity) => ({
  ...entity,
  ambiguous: entity.ambiguous.filter(({ text }) => !ADDED[entity.id]?.includes(text)),
  ...originalPosition(position),
  wikidata: null,
});

const minOf = (range: Range | null) => range?.min ?? null;
const maxOf = (range: Range | null) => range?.max ?? null;

const originalCasualties = ({ side, killed, injured }: Incident['casualties'][number]) => ({
  side,
  killed_min: minOf(killed),
  killed_max: maxOf(killed),
  injured_min: minOf(injured),
  injured_max: maxOf(injured),
});

/** Fields that the original leaves out instead of giving null are left out here too. */
const originalSource = ({ file, ...source }: Incident['sources'][number]) => ({
  ...source,
  ...(file !== null && { seed: file }),
});

const originalIncident = (incident: Incident) => ({
  id: incident.id,
  former_ids: incident.formerIds,
  date: incident.date,
  date_precision: incident.precision,
  time_local: incident.time,
  place: incident.place,
  other_places: incident.otherPlaces,
  country: incident.country,
  ...originalPosition(incident.position),
  kind: incident.kind,
  actor_claimed: incident.claimedBy,
  actor_attributed: incident.attributedTo,
  ...(incident.actorText !== null && { actor_text: [incident.actorText] }),
  target: incident.target,
  weapons: incident.weapons,
  outcome: incident.outcome,
  killed_min: minOf(incident.killed),
  killed_max: maxOf(incident.killed),
  killed_side: incident.killed?.side ?? null,
  injured_min: minOf(incident.injured),
  injured_max: maxOf(incident.injured),
  injured_side: incident.injured?.side ?? null,
  casualties: incident.casualties.map(originalCasualties),
  status: incident.status,
  ...(incident.aggregate && { aggregate: true }),
  ...(incident.seeAlso.length > 0 && { see_also: incident.seeAlso }),
  summary: incident.summary,
  figures_disputed: incident.disputed.map(({ what, value, by }) => ({ what, value, who_says: by })),
  claims: incident.claims,
  sources: incident.sources.map(originalSource),
});

describe.skipIf(folder === '')('turned back into its original form, the bundled feed is the original', () => {
  it('entity by entity, field by field', async () => {
    const { entities } = await readBundled();
    expect(entities.map(originalEntity)).toStrictEqual(await readRows('gazetteer.jsonl'));
  });

  it('incident by incident, field by field', async () => {
    const { incidents } = await readBundled();
    expect(incidents.map(originalIncident)).toStrictEqual(await readRows('incidents.jsonl'));
  });
});
