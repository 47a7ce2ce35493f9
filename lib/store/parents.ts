import type { Entity } from '#core/model/entity.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { Store } from './database.ts';

/** Whether going up from any of the entities, as they are stored, comes back to where it was: it would never end. */
export const leadsInCircle = async (store: Store, feed: string, entities: Entity[]): Promise<boolean> => {
  for (const { id } of entities) {
    const met = new Set<Key>();
    for (let at: Key | undefined = keyOf(feed, id); at; at = (await store.entities.get(at))?.parent) {
      if (met.has(at)) return true;
      met.add(at);
    }
  }
  return false;
};
