import { beforeAll, describe, expect, it } from 'vitest';
import type { Feed } from '#core/feed/parse-feed.ts';
import { entitySchema } from '#core/model/entity.ts';
import { incidentSchema } from '#core/model/incident.ts';
import { checkFeed } from '#publish/check.ts';
import { BUNDLED_FEED, decode, readFeed, readFolder } from '#publish/read-feed.ts';
import { serialiseRecord } from '../core/feed/serialise.ts';

let feed: Feed;
beforeAll(async () => {
  const read = await readFeed();
  if (!read.ok) throw new Error(read.failure);
  feed = read.value;
});

const countBy = <Row>(rows: Row[], keyOf: (row: Row) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
};

describe('the bundled feed', () => {
  it('has no problems and a true stamp', async () => {
    expect(await checkFeed(BUNDLED_FEED)).toMatchObject({
      good: true,
      lines: ['Backstory, sequence 1: 640 entities, 417 incidents, 0 problems'],
    });
  });

  it('is written with defaults left out and fields in the order of the model', async () => {
    const folder = await readFolder(BUNDLED_FEED);
    if (!folder.ok) throw new Error(folder.failure);
    const linesOf = (bytes: Uint8Array) => decode(bytes).split('\n');
    const entities = feed.entities.map((entity) => serialiseRecord(entitySchema, entity));
    expect(linesOf(folder.value.bytes.gazetteer)).toEqual([...entities, '']);
    const incidents = feed.incidents.map((incident) => serialiseRecord(incidentSchema, incident));
    expect(linesOf(folder.value.bytes.incidents)).toEqual([...incidents, '']);
  });

  it('holds all entities', () => {
    const { entities } = feed;
    expect(countBy(entities, (entity) => entity.type)).toEqual({
      base: 147,
      site: 54,
      group: 102,
      force: 26,
      drone: 160,
      system: 81,
      place: 70,
    });
    expect(entities.flatMap((entity) => entity.aliases)).toHaveLength(4981);
    expect(entities.flatMap((entity) => entity.ambiguous)).toHaveLength(1040);
    expect(entities.filter((entity) => entity.attested.length > 0)).toHaveLength(343);
    expect(entities.filter((entity) => entity.parent !== null)).toHaveLength(97);
    expect(entities.filter((entity) => entity.maker !== null)).toHaveLength(223);
    expect(entities.filter((entity) => entity.note !== null)).toHaveLength(11);
    expect(entities.filter((entity) => entity.position !== null)).toHaveLength(271);
    expect(entities.filter((entity) => entity.position?.lat === null)).toHaveLength(16);
  });

  it('holds all incidents', () => {
    const { incidents } = feed;
    expect(countBy(incidents, (incident) => incident.date.slice(0, 4))).toEqual({
      2016: 2,
      2017: 4,
      2018: 9,
      2019: 24,
      2020: 22,
      2021: 36,
      2022: 33,
      2023: 91,
      2024: 80,
      2025: 44,
      2026: 72,
    });
    expect(incidents.filter((incident) => incident.formerIds.length > 0)).toHaveLength(44);
    expect(incidents.flatMap((incident) => incident.formerIds)).toHaveLength(45);
    expect(incidents.filter((incident) => incident.time !== null)).toHaveLength(71);
    expect(incidents.filter((incident) => incident.actorText !== null)).toHaveLength(6);
    expect(incidents.filter((incident) => incident.position?.lat === null)).toHaveLength(39);
    expect(incidents.filter((incident) => incident.aggregate)).toHaveLength(1);
    expect(incidents.flatMap((incident) => incident.seeAlso)).toHaveLength(5);
  });

  it('holds what is said of them', () => {
    const { incidents } = feed;
    expect(incidents.flatMap((incident) => incident.claims)).toHaveLength(949);
    expect(incidents.filter((incident) => incident.claims.length > 0)).toHaveLength(402);
    expect(incidents.flatMap((incident) => incident.sources)).toHaveLength(908);
    expect(incidents.filter((incident) => incident.sources.length > 1)).toHaveLength(247);
    expect(incidents.flatMap((incident) => incident.sources).filter((source) => source.file)).toHaveLength(
      13,
    );
    expect(incidents.flatMap((incident) => incident.casualties)).toHaveLength(282);
    expect(incidents.flatMap((incident) => incident.disputed)).toHaveLength(334);
    expect(incidents.filter((incident) => incident.killed !== null)).toHaveLength(232);
    expect(incidents.filter((incident) => incident.killed?.max === null)).toHaveLength(3);
    expect(incidents.filter((incident) => incident.injured !== null)).toHaveLength(215);
  });

  it('has coverage whose countries are spelled as in the records and whose periods are in order', () => {
    const { coverage } = feed.manifest;
    expect(coverage).toHaveLength(23);
    const spelled = new Set(feed.entities.map((entity) => entity.country));
    expect(coverage.flatMap((row) => row.countries).filter((country) => !spelled.has(country))).toEqual([]);
    expect(coverage.filter((row) => row.from > row.to)).toEqual([]);
    expect(coverage.reduce((sum, row) => sum + row.listed, 0)).toBe(380);
  });
});
