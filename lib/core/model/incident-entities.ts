import { type Key, keyOf } from './ids.ts';
import type { Incident } from './incident.ts';

/** The entities that an incident is about, each once: its places, its actors, its weapons. */
export const entitiesOf = (feed: string, incident: Incident): Key[] => {
  const { place, otherPlaces, claimedBy, attributedTo, weapons } = incident;
  return [...new Set([place, ...otherPlaces, ...claimedBy, ...attributedTo, ...weapons])].map((id) =>
    keyOf(feed, id),
  );
};
