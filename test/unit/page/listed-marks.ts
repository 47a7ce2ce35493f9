import type { EntityType } from '#core/model/entity.ts';
import { isKey } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import type { Marks } from '#page/marks.ts';

export type MarkGiven = { node: Node; start: number; entity: string; surface: string; type?: EntityType };

const mentionOf = ({ start, entity, surface, type = 'base' }: MarkGiven): Mention => ({
  start,
  end: start + surface.length,
  surface,
  type,
  entity: isKey(entity) ? entity : null,
  listed: isKey(entity),
  among: [],
  why: [],
});

/** Marks in the order in which they were made, without a browser that paints them. */
export const listedMarks = (given: MarkGiven[]): Marks => {
  const mentions = new Map(
    given.map((mark) => {
      const end = mark.start + mark.surface.length;
      const range = {
        startContainer: mark.node,
        startOffset: mark.start,
        endContainer: mark.node,
        endOffset: end,
      };
      return [range as unknown as AbstractRange, mentionOf(mark)];
    }),
  );
  return {
    add: () => undefined,
    get: (range) => mentions.get(range),
    ranges: () => mentions.keys(),
    size: () => mentions.size,
    drop: () => undefined,
    sweep: () => undefined,
    restyle: () => undefined,
    repair: () => false,
    clear: () => mentions.clear(),
  };
};
