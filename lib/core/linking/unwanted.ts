import type { EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { WrongName } from '../model/wrong-match.ts';

/** What the reader does not want marked: entities, whole types, and what was said to be wrong on this page. */
export type Unwanted = {
  muted: readonly Key[];
  types: readonly EntityType[];
  wrong: readonly Pick<WrongName, 'entity' | 'surface'>[];
};

const wrongKey = (entity: Key, surface: string): string => `${entity} ${surface.toLowerCase()}`;

/**
 * The mentions without what the reader does not want. A name that is open loses those of its meanings, and is left out
 * where none is left; what is nearest to an unlisted name is not its meaning, and stays.
 */
export const leaveOut = (mentions: Mention[], { muted, types, wrong }: Unwanted): Mention[] => {
  const [silent, hidden] = [new Set(muted), new Set(types)];
  const mistaken = new Set(wrong.map(({ entity, surface }) => wrongKey(entity, surface)));
  const isWanted = (entity: Key, surface: string): boolean =>
    !silent.has(entity) && !mistaken.has(wrongKey(entity, surface));
  return mentions.flatMap((mention) => {
    const { entity, listed, surface, type } = mention;
    if (hidden.has(type)) return [];
    if (entity !== null) return isWanted(entity, surface) ? [mention] : [];
    if (!listed) return [mention];
    const among = mention.among.filter((one) => isWanted(one, surface));
    return among.length === 0 ? [] : [{ ...mention, among }];
  });
};
