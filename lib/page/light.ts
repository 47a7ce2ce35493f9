import { FOUND } from './highlights.ts';

/** Lights a mark; what it returns takes the light off again, if it is still on that mark. */
export const light = (mark: AbstractRange): (() => void) => {
  const highlight = new Highlight(mark);
  highlight.priority = 1;
  CSS.highlights.set(FOUND, highlight);
  return () => {
    if (CSS.highlights.get(FOUND) === highlight) CSS.highlights.delete(FOUND);
  };
};
