import type { Content } from '#components/dossier/use-answer.ts';
import { buildEntityDossier } from '#core/dossier/build-entity-dossier.ts';
import { buildIncidentDossier } from '#core/dossier/build-incident-dossier.ts';
import { buildSourceDossier } from '#core/dossier/build-source-dossier.ts';
import type { EntityDossier, IncidentDossier, SourceDossier } from '#core/dossier/dossier-view.ts';
import { feedOf, keyOf } from '#core/model/ids.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { ENTITIES, FEED_FACTS, INCIDENTS, NAMES, recordOf } from './bundled-records.ts';
import { SAVED_SOURCE } from './saved-source.ts';

const TODAY = '2026-11-21';

/** The page of an entity of the bundled feed. */
export const entityDossier = (id: string): EntityDossier => {
  const subject = recordOf(ENTITIES, id);
  const feed = feedOf(subject.key);
  const incidents = [...INCIDENTS.values()].filter(({ incident }) =>
    entitiesOf(feed, incident).includes(subject.key),
  );
  return buildEntityDossier({
    subject,
    children: [...ENTITIES.values()].filter(({ entity }) => entity.parent === id),
    incidents,
    incidentsTotal: incidents.length,
    names: NAMES,
    saved: id === 'tower-22' ? [SAVED_SOURCE] : [],
    feed: FEED_FACTS,
    today: TODAY,
  });
};

/** The page of an incident of the bundled feed. */
export const incidentDossier = (id: string): IncidentDossier => {
  const subject = recordOf(INCIDENTS, id);
  return buildIncidentDossier({
    subject,
    seeAlso: subject.incident.seeAlso.map((other) => ({
      key: keyOf(feedOf(subject.key), other),
      filed: recordOf(INCIDENTS, other),
    })),
    names: NAMES,
    saved: SAVED_SOURCE.incidents.includes(subject.key) ? [SAVED_SOURCE] : [],
    feed: FEED_FACTS,
    today: TODAY,
  });
};

export const sourceDossier = (): SourceDossier =>
  buildSourceDossier({
    source: SAVED_SOURCE,
    incidents: SAVED_SOURCE.incidents.map((key) => ({ key, filed: INCIDENTS.get(key) ?? null })),
    names: NAMES,
  });

/** Every state a page of the dossier can be in, by a short name. */
export const DOSSIER_STATES: Record<string, { hash: string; content: () => Content }> = {
  base: { hash: '#/entity/backstory:ain-al-asad', content: () => entityDossier('ain-al-asad') },
  group: { hash: '#/entity/backstory:pmf', content: () => entityDossier('pmf') },
  drone: { hash: '#/entity/backstory:mq-9', content: () => entityDossier('mq-9') },
  'with-saved': { hash: '#/entity/backstory:tower-22', content: () => entityDossier('tower-22') },
  incident: {
    hash: '#/incident/backstory:2024-01-28-tower-22-drone-attack',
    content: () => incidentDossier('2024-01-28-tower-22-drone-attack'),
  },
  disputed: {
    hash: '#/incident/backstory:2024-01-20-ain-al-asad-missile-attack',
    content: () => incidentDossier('2024-01-20-ain-al-asad-missile-attack'),
  },
  denied: {
    hash: '#/incident/backstory:2025-07-03-erbil-air-base-intercept',
    content: () => incidentDossier('2025-07-03-erbil-air-base-intercept'),
  },
  month: {
    hash: '#/incident/backstory:2021-05-xx-ain-al-asad-falaq-may-2021',
    content: () => incidentDossier('2021-05-xx-ain-al-asad-falaq-may-2021'),
  },
  overlap: {
    hash: '#/incident/backstory:2023-10-23-al-malikiyah-drone-claim',
    content: () => incidentDossier('2023-10-23-al-malikiyah-drone-claim'),
  },
  source: { hash: `#/source/${SAVED_SOURCE.id}`, content: sourceDossier },
  missing: { hash: '#/entity/backstory:no-such-base', content: () => ({ kind: 'missing' }) },
  'missing-source': { hash: '#/source/00000000', content: () => ({ kind: 'missing' }) },
  lost: { hash: '#/nowhere', content: () => ({ kind: 'lost' }) },
  loading: { hash: '#/entity/backstory:ain-al-asad', content: () => ({ kind: 'loading' }) },
  filling: {
    hash: '#/entity/backstory:ain-al-asad',
    content: () => ({ kind: 'filling', done: 420, total: 1057 }),
  },
  failed: {
    hash: '#/entity/backstory:ain-al-asad',
    content: () => ({
      kind: 'failed',
      trouble: FULL_DISK,
    }),
  },
};
