import type { EntityType } from '#core/model/entity.ts';
import type { MarkStyle } from '#core/model/settings.ts';

/** What a mark tells by its line; `open` is a name that is not linked to any one entity. */
export type MarkKind = Exclude<EntityType, 'place'> | 'open';

/** Written out, as the schemas that list them would bring their library into every page. */
const KINDS: MarkKind[] = ['base', 'group', 'drone', 'site', 'system', 'force', 'open'];
const STYLES: MarkStyle[] = ['both', 'line', 'tint', 'faint'];

const nameOf = (kind: MarkKind, style: MarkStyle): string =>
  style === 'both' ? `backstory-${kind}` : `backstory-${kind}-${style}`;

/** The name under which the mark that the reader was taken to is lit. */
export const FOUND = 'backstory-found';
/** All names under which we register highlights, which the sheet of the marks paints. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...KINDS.flatMap((kind) => STYLES.map((style) => nameOf(kind, style))),
  FOUND,
];

/** `ranges` is what the highlight should hold: any script of the page can reach that too. */
type Painted = { highlight: Highlight; ranges: Set<AbstractRange> };

export type Highlights = {
  add: (kind: MarkKind, range: AbstractRange) => void;
  delete: (kind: MarkKind, range: AbstractRange) => void;
  restyle: (style: MarkStyle) => void;
  /** Puts back what the page has taken away; false where nothing was missing. */
  repair: () => boolean;
  clear: () => void;
};

const unregister = (name: string, { highlight }: Painted): void => {
  // An updated extension may have registered its own under this name.
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
};

const refill = ({ highlight, ranges }: Painted): void => {
  highlight.clear();
  for (const range of ranges) highlight.add(range);
};

/** One highlight per kind, registered with its first range under a name that says how it is to be drawn. */
export const createHighlights = (): Highlights => {
  const painted = new Map<MarkKind, Painted>();
  let style: MarkStyle = 'both';
  const register = (kind: MarkKind): Painted => {
    const one = { highlight: new Highlight(), ranges: new Set<AbstractRange>() };
    painted.set(kind, one);
    CSS.highlights.set(nameOf(kind, style), one.highlight);
    return one;
  };
  return {
    add: (kind, range) => {
      const { highlight, ranges } = painted.get(kind) ?? register(kind);
      highlight.add(range);
      ranges.add(range);
    },
    delete: (kind, range) => {
      painted.get(kind)?.highlight.delete(range);
      painted.get(kind)?.ranges.delete(range);
    },
    restyle: (next) => {
      if (next === style) return;
      for (const [kind, one] of painted) {
        unregister(nameOf(kind, style), one);
        CSS.highlights.set(nameOf(kind, next), one.highlight);
      }
      style = next;
    },
    repair: () => {
      let missed = false;
      for (const [kind, one] of painted) {
        const name = nameOf(kind, style);
        const isThere = CSS.highlights.get(name) === one.highlight;
        if (!isThere) CSS.highlights.set(name, one.highlight);
        const isFull = one.highlight.size === one.ranges.size;
        if (!isFull) refill(one);
        missed ||= !isThere || !isFull;
      }
      return missed;
    },
    clear: () => {
      for (const [kind, one] of painted) {
        one.highlight.clear();
        unregister(nameOf(kind, style), one);
      }
      painted.clear();
    },
  };
};
