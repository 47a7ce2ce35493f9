import type { EntityType } from '#core/model/entity.ts';
import type { Mention } from '#core/model/mention.ts';

/** Places help to tell names apart; they are never marked. */
export const isMarked = (type: EntityType): boolean => type !== 'place';

/**
 * The marks on the page. Our own map of them is the truth: Firefox lets an extension neither list the highlights of a
 * page nor the ranges of one.
 */
export type Marks = {
  add: (owner: Element, range: AbstractRange, mention: Mention) => void;
  get: (range: AbstractRange) => Mention | undefined;
  ranges: () => Iterable<AbstractRange>;
  /** Takes the marks off an element's own text. */
  drop: (owner: Element) => void;
  /** Forgets the marks of elements that have left the page. */
  sweep: () => void;
  clear: () => void;
};

/** Written out, as the schema that lists the types would bring its library into every page. */
const NAMES: Record<EntityType, string> = {
  base: 'backstory-base',
  group: 'backstory-group',
  drone: 'backstory-drone',
  site: 'backstory-site',
  system: 'backstory-system',
  force: 'backstory-force',
  place: 'backstory-place',
};
/** The name under which the mark that the reader was taken to is lit. */
export const FOUND = 'backstory-found';
/** All names under which we register highlights, which the sheet of the marks paints. */
export const HIGHLIGHT_NAMES: readonly string[] = [...Object.values(NAMES), FOUND];

/** One highlight per type, registered with its first mark. */
const createHighlights = () => {
  const highlights = new Map<EntityType, Highlight>();
  return {
    of: (type: EntityType): Highlight => {
      const highlight = highlights.get(type) ?? new Highlight();
      if (!highlights.has(type)) CSS.highlights.set(NAMES[type], highlight);
      highlights.set(type, highlight);
      return highlight;
    },
    clear: (): void => {
      for (const [type, highlight] of highlights) {
        highlight.clear();
        // An updated extension may have registered its own under this name.
        if (CSS.highlights.get(NAMES[type]) === highlight) CSS.highlights.delete(NAMES[type]);
      }
      highlights.clear();
    },
  };
};

/** Marks painted as CSS custom highlights: no node of the page is touched. */
export const createMarks = (): Marks => {
  const highlights = createHighlights();
  const mentions = new Map<AbstractRange, Mention>();
  const byOwner = new Map<Element, AbstractRange[]>();
  const drop = (owner: Element): void => {
    for (const range of byOwner.get(owner) ?? []) {
      const mention = mentions.get(range);
      if (mention) highlights.of(mention.type).delete(range);
      mentions.delete(range);
    }
    byOwner.delete(owner);
  };
  return {
    add: (owner, range, mention) => {
      highlights.of(mention.type).add(range);
      mentions.set(range, mention);
      const ranges = byOwner.get(owner);
      if (ranges) ranges.push(range);
      else byOwner.set(owner, [range]);
    },
    get: (range) => mentions.get(range),
    ranges: () => mentions.keys(),
    drop,
    sweep: () => {
      for (const owner of byOwner.keys()) if (!owner.isConnected) drop(owner);
    },
    clear: () => {
      highlights.clear();
      mentions.clear();
      byOwner.clear();
    },
  };
};
