import type { CardMaterial, FiledEntity } from '#core/incidents/material.ts';
import type { Key } from '#core/model/ids.ts';
import type { Store } from '#store/database.ts';
import { findEntities } from '#store/entities.ts';
import { allFeeds } from '#store/feeds.ts';
import { feedFacts } from './feed-facts.ts';

/** Nobody chooses between more than these. */
const MOST = 12;

/** The entities of those keys that the store holds, in the order of the keys. */
export const gatherMeanings = async (store: Store, keys: Key[]): Promise<FiledEntity[]> => {
  const wanted = [...new Set(keys)].slice(0, MOST);
  const found = new Map((await findEntities(store, wanted)).map(({ key, entity }) => [key, entity]));
  return wanted.flatMap((key) => {
    const entity = found.get(key);
    return entity ? [{ key, entity }] : [];
  });
};

/** The feed that is told of where a name is in none: that of what is nearest to it, or the first. */
export const gatherFeed = async (store: Store, feed: string | null): Promise<CardMaterial['feed'] | null> => {
  const feeds = await allFeeds(store);
  const row = feeds.find(({ id }) => id === feed) ?? feeds[0];
  return row ? feedFacts(row) : null;
};
