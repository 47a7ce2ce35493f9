import type { CardMaterial } from '#core/incidents/material.ts';
import type { Key } from '#core/model/ids.ts';
import type { CardQuestion } from '#messaging/protocol.ts';
import type { Store } from '#store/database.ts';
import { findEntity } from '#store/entities.ts';
import { findFeed } from '#store/feeds.ts';
import { feedFacts } from './feed-facts.ts';
import { gatherIncidents } from './gather-incidents.ts';
import { readNames } from './read-names.ts';

/** Reads all that the card of an entity is built from, or null where the store no longer holds it. `today` is an ISO date. */
export const gatherCard = async (
  store: Store,
  entity: Key,
  question: CardQuestion,
  today: string,
): Promise<CardMaterial | null> => {
  const subject = await findEntity(store, entity);
  const feed = subject && (await findFeed(store, subject.feed));
  if (!subject || !feed) return null;
  const gathered = await gatherIncidents(store, subject, question.asOf.day, today);
  const { surface, why, chosen, asOf, others } = question;
  return {
    question: { surface, why, chosen, asOf, others },
    subject: { key: subject.key, entity: subject.entity },
    scope: gathered.scope,
    relatives: gathered.relatives.map(({ key, entity }) => ({ key, entity })),
    incidents: gathered.incidents.map(({ key, incident }) => ({ key, incident })),
    totals: gathered.totals,
    months: gathered.months,
    names: await readNames(store, gathered.incidents),
    feed: feedFacts(feed),
    today,
  };
};
