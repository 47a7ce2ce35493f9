import * as v from 'valibot';
import type { Manifest } from '#core/feed/manifest.ts';
import type { CardMaterial } from '#core/incidents/material.ts';
import { entitySchema } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import { type Incident, incidentSchema } from '#core/model/incident.ts';
import { phrase } from '#core/wording/phrase.ts';

export const key = (id: string): Key => keyOf('test', id);

const SOURCE = {
  url: 'https://news.example/a',
  publisher: 'Example',
  published: '2024-01-29',
  supports: 'all',
  affiliation: 'independent',
};

export const incident = (date: string, more: Record<string, unknown> = {}): Incident =>
  v.parse(incidentSchema, {
    id: `i-${date}`,
    date,
    place: 'ain-al-asad',
    kind: 'rocket-attack',
    status: 'confirmed',
    summary: 'Rockets fell on the base.',
    sources: [SOURCE],
    ...more,
  });

export const filed = (one: Incident) => ({ key: key(one.id), incident: one });

export const MANIFEST: Manifest = {
  format: 'backstory-feed/1',
  id: 'test',
  title: 'Test',
  publisher: 'Tests',
  homepage: null,
  licence: 'none',
  sequence: 7,
  published: '2024-06-01',
  expires: null,
  address: null,
  key: null,
  fingerprint: null,
  changesets: [],
  interval: 24,
  coverage: [
    {
      region: 'Iraq and Syria',
      countries: ['Iraq', 'Syria'],
      from: '2024-01',
      to: '2024-12',
      level: 'partial',
      listed: 5,
      counted: '170',
      note: null,
    },
    {
      region: 'Yemen',
      countries: ['Yemen'],
      from: '2024-01',
      to: '2024-12',
      level: 'thin',
      listed: 1,
      counted: null,
      note: null,
    },
  ],
  files: {
    gazetteer: { path: 'gazetteer.jsonl', bytes: 1, sha256: '1'.repeat(64), records: 1 },
    incidents: { path: 'incidents.jsonl', bytes: 1, sha256: '0'.repeat(64), records: 1 },
  },
};

export const material = (incidents: Incident[], more: Partial<CardMaterial> = {}): CardMaterial => ({
  question: {
    surface: 'Ain al-Assad',
    why: [phrase('why_written', 'Ain al-Asad')],
    chosen: false,
    asOf: { day: '2024-06-10', method: 'meta' },
    others: [],
  },
  subject: {
    key: key('ain-al-asad'),
    entity: v.parse(entitySchema, {
      id: 'ain-al-asad', type: 'base', name: 'Ain al-Asad', description: 'A base.', country: 'Iraq',
      aliases: [{ text: 'Ain al-Asad', lang: 'en', kind: 'name' }, { text: 'عين الأسد', lang: 'ar', kind: 'name' }],
    }), // biome-ignore format: a record
  },
  scope: 'own',
  relatives: [],
  incidents: incidents.map(filed),
  totals: { before: incidents.length, after: 0, lately: 0 },
  months: new Map(),
  names: {
    [key('ain-al-asad')]: { name: 'Ain al-Asad', type: 'base', country: 'Iraq' },
    [key('front')]: { name: 'The Front', type: 'group', country: 'Iraq' },
  },
  feed: { manifest: MANIFEST, unreadable: 2, incidents: 417 },
  today: '2024-06-11',
  ...more,
});
