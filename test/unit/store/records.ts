import type { Manifest } from '#core/feed/manifest.ts';
import type { Entity } from '#core/model/entity.ts';
import type { Incident } from '#core/model/incident.ts';
import type { FeedSnapshot } from '#store/apply-feed.ts';

const file = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64), records: 1 });

export const manifestOf = (id: string, sequence: number): Manifest => ({
  format: 'backstory-feed/1',
  id,
  title: 'Trial feed',
  publisher: 'Trial',
  homepage: null,
  licence: 'CC0',
  sequence,
  published: '2024-02-01',
  expires: null,
  address: null,
  key: null,
  fingerprint: null,
  interval: 24,
  coverage: [],
  files: { gazetteer: file('gazetteer.jsonl'), incidents: file('incidents.jsonl') },
  changesets: [],
});

export const entityOf = (id: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  type: 'base',
  name: id.toUpperCase(),
  description: `the base ${id}`,
  aliases: [],
  ambiguous: [],
  country: 'Iraq',
  position: null,
  parent: null,
  maker: null,
  annotate: true,
  note: null,
  attested: [],
  ...rest,
});

export const incidentOf = (id: string, date: string, rest: Partial<Incident> = {}): Incident => ({
  id,
  formerIds: [],
  date,
  precision: 'day',
  time: null,
  place: 'asad',
  otherPlaces: [],
  country: 'Iraq',
  position: null,
  kind: 'drone-attack',
  claimedBy: [],
  attributedTo: [],
  actorText: null,
  target: null,
  weapons: [],
  outcome: null,
  killed: null,
  injured: null,
  casualties: [],
  status: 'claimed',
  summary: `what happened in ${id}`,
  disputed: [],
  claims: [],
  sources: [],
  aggregate: false,
  seeAlso: [],
  ...rest,
});

export const snapshotOf = (
  feed: string,
  sequence: number,
  incidents: Incident[],
  entities: Entity[] = [entityOf('asad'), entityOf('tanf')],
): FeedSnapshot => ({ manifest: manifestOf(feed, sequence), entities, incidents, problems: [] });
