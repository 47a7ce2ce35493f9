import type { Key } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { SavedSource } from '../model/saved-source.ts';

type MentionCount = SavedSource['mentions'][number];

/** A saved source holds no more. */
const MAX_NAMES = 2_000;
const MAX_SURFACE = 200;

/** How often each listed entity is mentioned and how it is first printed, in the order in which they first appear. */
export const countMentions = (mentions: Mention[]): MentionCount[] => {
  const counts = new Map<Key, MentionCount>();
  for (const { entity, surface, type } of mentions) {
    if (entity === null) continue;
    const count = counts.get(entity);
    if (count) count.count += 1;
    else counts.set(entity, { entity, surface: surface.slice(0, MAX_SURFACE), type, count: 1 });
  }
  return [...counts.values()].slice(0, MAX_NAMES);
};
