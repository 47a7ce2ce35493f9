import type { CardMaterial } from '#core/incidents/material.ts';
import type { FeedRow } from '#store/rows.ts';

/**
 * What is told of a feed. A problem may also be a reference to nothing, in a record that is there; what is missing could
 * not be read.
 */
export const feedFacts = ({ manifest, entities, incidents }: FeedRow): CardMaterial['feed'] => ({
  manifest,
  incidents,
  unreadable: Math.max(
    0,
    manifest.files.gazetteer.records + manifest.files.incidents.records - entities - incidents,
  ),
});
