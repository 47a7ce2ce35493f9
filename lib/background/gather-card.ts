import type { CardMaterial, KnownName } from '#core/incidents/material.ts';
import { isKey, type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import type { CardQuestion } from '#messaging/protocol.ts';
import type { Store } from '#store/database.ts';
import { findEntities, findEntity } from '#store/entities.ts';
import { findFeed } from '#store/feeds.ts';
import type { FeedRow, IncidentRow } from '#store/rows.ts';
import { gatherIncidents } from './gather-incidents.ts';

/** Texts that may be the id of an entity or words of a source's own; only the store knows which. */
const perhapsIds = ({ claims, disputed }: Incident): string[] => [
  ...claims.flatMap((claim) => [claim.by, ...(typeof claim.value === 'string' ? [claim.value] : [])]),
  ...disputed.map((figure) => figure.by),
];

const namedIn = ({ feed, incident }: IncidentRow): Key[] => [
  ...entitiesOf(feed, incident),
  ...perhapsIds(incident)
    .map((text) => keyOf(feed, text))
    .filter(isKey),
];

const readNames = async (store: Store, incidents: IncidentRow[]): Promise<Record<Key, KnownName>> => {
  const rows = await findEntities(store, new Set(incidents.flatMap(namedIn)));
  return Object.fromEntries(
    rows.map(({ key, entity: { name, type, country } }) => [key, { name, type, country }] as const),
  );
};

/** A problem may also be a reference to nothing, in a record that is there; what is missing could not be read. */
const unreadableIn = ({ manifest: { files }, entities, incidents }: FeedRow): number =>
  Math.max(0, files.gazetteer.records + files.incidents.records - entities - incidents);

/** Reads all that a card is built from, or null where the store no longer holds the entity. `today` is an ISO date. */
export const gatherCard = async (
  store: Store,
  question: CardQuestion,
  today: string,
): Promise<CardMaterial | null> => {
  const subject = await findEntity(store, question.entity);
  const feed = subject && (await findFeed(store, subject.feed));
  if (!subject || !feed) return null;
  const gathered = await gatherIncidents(store, subject, question.asOf.day);
  const { surface, why, asOf, others } = question;
  return {
    question: { surface, why, asOf, others },
    subject: { key: subject.key, entity: subject.entity },
    scope: gathered.scope,
    relatives: gathered.relatives.map(({ key, entity }) => ({ key, entity })),
    incidents: gathered.incidents.map(({ key, incident }) => ({ key, incident })),
    totals: gathered.totals,
    names: await readNames(store, gathered.incidents),
    feed: { manifest: feed.manifest, unreadable: unreadableIn(feed), incidents: feed.incidents },
    today,
  };
};
