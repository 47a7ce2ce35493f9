import type { EntityType } from '#core/model/entity.ts';
import type { Mention } from '#core/model/mention.ts';
import type { MarkStyle } from '#core/model/settings.ts';
import { keepsMarks } from './changes.ts';
import type { Holder } from './composed.ts';
import { createHighlights, type MarkKind } from './highlights.ts';

/** Places help to tell names apart; they are never marked. */
export const isMarked = (type: EntityType): type is Exclude<EntityType, 'place'> => type !== 'place';

/**
 * The marks on the page. Our own map of them is the truth: Firefox lets an extension neither list the highlights of a
 * page nor the ranges of one.
 */
export type Marks = {
  add: (owner: Holder, range: AbstractRange, mention: Mention) => void;
  get: (range: AbstractRange) => Mention | undefined;
  ranges: () => Iterable<AbstractRange>;
  size: () => number;
  /** Takes the marks off what is an owner's own text. */
  drop: (owner: Holder) => void;
  /** Forgets the marks of what has left the page or can be written in. */
  sweep: () => void;
  /** Has all marks drawn in another style. */
  restyle: (style: MarkStyle) => void;
  /** Paints marks again that the page has cleared; false where none were missing. */
  repair: () => boolean;
  clear: () => void;
};

const kindOf = ({ entity, type }: Mention): MarkKind => (entity === null || !isMarked(type) ? 'open' : type);

/**
 * Marks painted as CSS custom highlights: no node of the page is touched. `onAdd` hears what is marked, where a browser
 * needs more than that for it to be painted.
 */
export const createMarks = (onAdd: (owner: Holder) => void = () => undefined): Marks => {
  const highlights = createHighlights();
  const mentions = new Map<AbstractRange, Mention>();
  const byOwner = new Map<Holder, AbstractRange[]>();
  const drop = (owner: Holder): void => {
    for (const range of byOwner.get(owner) ?? []) {
      const mention = mentions.get(range);
      if (mention) highlights.delete(kindOf(mention), range);
      mentions.delete(range);
    }
    byOwner.delete(owner);
  };
  return {
    add: (owner, range, mention) => {
      highlights.add(kindOf(mention), range);
      mentions.set(range, mention);
      const ranges = byOwner.get(owner);
      if (ranges) ranges.push(range);
      else byOwner.set(owner, [range]);
      onAdd(owner);
    },
    get: (range) => mentions.get(range),
    ranges: () => mentions.keys(),
    size: () => mentions.size,
    drop,
    sweep: () => {
      for (const owner of byOwner.keys()) if (!keepsMarks(owner)) drop(owner);
    },
    restyle: highlights.restyle,
    repair: highlights.repair,
    clear: () => {
      highlights.clear();
      mentions.clear();
      byOwner.clear();
    },
  };
};
