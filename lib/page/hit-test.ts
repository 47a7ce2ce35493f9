import type { Point } from '#core/hover/place.ts';
import type { Marks } from './marks.ts';

/** Static ranges cost the page nothing, and can do nothing: for a question to one, a live range is made and let go. */
const liveRange = (mark: AbstractRange): Range | null => {
  const document = mark.startContainer.ownerDocument;
  if (!document || !mark.startContainer.isConnected || !mark.endContainer.isConnected) return null;
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  return range;
};

/** The pieces of a mark, one per line it runs over, in viewport pixels. */
export const piecesOf = (mark: AbstractRange): DOMRect[] =>
  Array.from(liveRange(mark)?.getClientRects() ?? []);

/** Whether a piece takes any room: what is folded away or hidden has none. */
export const isSeen = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

const isOn = (mark: AbstractRange, { x, y }: Point): boolean =>
  piecesOf(mark).some((piece) => x >= piece.left && x <= piece.right && y >= piece.top && y <= piece.bottom);

type Where = { shadowRoots: ShadowRoot[] };
/** https://drafts.csswg.org/css-highlight-api-1/#interactions; not in TypeScript's own types, nor in Safari. */
type HitHighlights = {
  highlightsFromPoint?: (x: number, y: number, where?: Where) => { ranges: AbstractRange[] }[];
};

/** The shadow roots that a node lies in: a browser looks only into those it is given. */
const shadowRootsOf = (node: Node): ShadowRoot[] => {
  const roots: ShadowRoot[] = [];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
};

/** For browsers that cannot ask the highlights themselves. */
const fromCaret = (document: Document, marks: Marks, point: Point, where: Where): AbstractRange[] => {
  const node = document.caretPositionFromPoint(point.x, point.y, where)?.offsetNode;
  if (!node) return [];
  const near = (mark: AbstractRange): boolean => mark.startContainer === node || mark.endContainer === node;
  return Array.from(marks.ranges()).filter((mark) => near(mark) && isOn(mark, point));
};

/**
 * The mark at a point of the viewport, or null. `target` is the innermost element there: a mark that has no part
 * in it lies beneath it, under a menu or a banner.
 */
export const markAt = (marks: Marks, point: Point, target: Node): AbstractRange | null => {
  const document = target.ownerDocument;
  if (!document) return null;
  const where = { shadowRoots: shadowRootsOf(target) };
  const highlights = CSS.highlights as HighlightRegistry & HitHighlights;
  const hits = highlights.highlightsFromPoint?.(point.x, point.y, where);
  const found = hits?.flatMap(({ ranges }) => Array.from(ranges)) ?? fromCaret(document, marks, point, where);
  return found.find((range) => marks.get(range) && liveRange(range)?.intersectsNode(target)) ?? null;
};
