import { describe, expect, it } from 'vitest';
import { buildEntityDossier } from '#core/dossier/build-entity-dossier.ts';
import { buildIncidentDossier } from '#core/dossier/build-incident-dossier.ts';
import { buildSourceDossier } from '#core/dossier/build-source-dossier.ts';
import type { Incident } from '#core/model/incident.ts';
import { SAVED_SOURCE } from '#test/gallery/saved-source.ts';
import { filed, incident, key, material } from '../incidents/made-up.ts';

const shared = ({ names, feed, today } = material([])) => ({ names, feed, today, saved: [SAVED_SOURCE] });

const entityOf = (incidents: Incident[]) =>
  buildEntityDossier({
    ...shared(),
    subject: material([]).subject,
    children: [],
    incidents: incidents.map(filed),
    incidentsTotal: 9,
  });
const incidentOf = (one: Incident, seeAlso = [{ key: key('gone'), filed: null }]) =>
  buildIncidentDossier({ ...shared(), subject: filed(one), seeAlso });

describe('an entity', () => {
  it('has its incidents newest first; a month counts as its last day', () => {
    const { incidents } = entityOf([
      incident('2024-01-05'),
      incident('2024-01-01', { id: 'month', precision: 'month' }),
      incident('2024-01-30'),
      incident('2024-03-01'),
    ]);
    expect(incidents.map((one) => one.key)).toEqual(
      ['i-2024-03-01', 'month', 'i-2024-01-30', 'i-2024-01-05'].map(key),
    );
  });

  it('says what it has to do with each, and keeps the roles apart', () => {
    const { incidents } = entityOf([
      incident('2024-01-03'),
      incident('2024-01-02', { place: 'b', attributedTo: ['ain-al-asad'] }),
      incident('2024-01-01', { otherPlaces: ['ain-al-asad'], place: 'b', claimedBy: ['ain-al-asad'] }),
    ]);
    expect(incidents.map(({ roles }) => roles)).toEqual([['place'], ['attributed'], ['place', 'claimed']]);
  });

  it('carries the coverage of its country for all time, and the saved sources by date', () => {
    const { coverage, saved, incidentsTotal } = entityOf([]);
    expect(coverage.rows.map(({ region }) => region)).toEqual(['Iraq and Syria']);
    expect(saved).toMatchObject([{ id: SAVED_SOURCE.id, day: '2024-01-29' }]);
    expect(incidentsTotal).toBe(9);
  });
});

describe('an incident', () => {
  const claims = [
    { source: 0, field: 'actor', value: 'front', stance: 'claims', by: 'front' },
    { source: 0, field: 'actor', value: 'front', stance: 'denies', by: 'a spokesman' },
    { source: 0, field: 'killed', value: 3, stance: 'confirms', by: 'ain-al-asad' },
  ];

  it('keeps every claim with its stance and its source, names resolved', () => {
    expect(incidentOf(incident('2024-01-05', { claims })).incident.ledger).toEqual([
      { source: 0, field: 'actor', value: 'The Front', stance: 'claims', by: 'The Front' },
      { source: 0, field: 'actor', value: 'The Front', stance: 'denies', by: 'a spokesman' },
      { source: 0, field: 'killed', value: '3', stance: 'confirms', by: 'Ain al-Asad' },
    ]);
  });

  it('names what the data does not describe by its id, without a type', () => {
    const { weapons, places } = incidentOf(incident('2024-01-05', { weapons: ['strange-drone'] }));
    expect(weapons).toEqual([{ key: key('strange-drone'), name: 'strange-drone', type: null }]);
    expect(places).toEqual([{ key: key('ain-al-asad'), name: 'Ain al-Asad', type: 'base' }]);
  });

  it('has the coverage of its month; of its year all of it', () => {
    const rowsOf = (one: Incident) => incidentOf(one).coverage.rows.length;
    expect(rowsOf(incident('2024-02-05', { country: 'Iraq' }))).toBe(1);
    expect(rowsOf(incident('2020-02-05', { country: 'Iraq' }))).toBe(0);
    expect(rowsOf(incident('2020-02-05', { country: 'Iraq', precision: 'year' }))).toBe(1);
  });

  it('keeps what it points to though the data has lost it', () => {
    expect(incidentOf(incident('2024-01-05')).seeAlso).toEqual([{ key: key('gone'), found: null }]);
  });
});

describe('a saved source', () => {
  it('keeps the printed name of what the data has lost', () => {
    const dossier = buildSourceDossier({
      source: SAVED_SOURCE,
      incidents: SAVED_SOURCE.incidents.map((one) => ({ key: one, filed: null })),
      names: { 'backstory:mq-9': { name: 'MQ-9 Reaper', type: 'drone', country: null } },
    });
    expect(dossier.mentions.map(({ name, type }) => [name, type])).toEqual([
      ['Tower 22', null],
      ['MQ-9 Reaper', 'drone'],
      ['Camp Gone', null],
    ]);
    expect(dossier.incidents.map(({ found }) => found)).toEqual([null, null]);
  });
});
