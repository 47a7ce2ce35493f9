import type { NameCount } from '#core/popup/page-view.ts';
import type { Marks } from './marks.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** The node and, where it lies in shadow roots, the elements that bear them, outermost first: one per tree. */
const placesOf = (node: Node): Node[] => {
  const root = node.getRootNode() as Partial<ShadowRoot>;
  return root.host ? [...placesOf(root.host), node] : [node];
};

/** Below zero where a node stands before another in the page; what lies in a shadow stands where its element does. */
const compareNodes = (one: Node, other: Node): number => {
  const others = placesOf(other);
  for (const [depth, place] of placesOf(one).entries()) {
    const beside = others[depth];
    if (beside && beside !== place) return place.compareDocumentPosition(beside) & FOLLOWING ? -1 : 1;
  }
  return 0;
};

const standsBefore = (one: AbstractRange, other: AbstractRange): number =>
  one.startContainer === other.startContainer
    ? one.startOffset - other.startOffset
    : compareNodes(one.startContainer, other.startContainer);

/** All marks in the order of the page; they were made in the order of reading, which changes with the page. */
export const marksInOrder = (marks: Marks): AbstractRange[] =>
  Array.from(marks.ranges())
    .filter(({ startContainer }) => startContainer.isConnected)
    .sort(standsBefore);

/** The marked names of a page, each once, as first printed there and in that order. */
export const listNames = (marks: Marks): NameCount[] => {
  const names = new Map<string, NameCount>();
  for (const range of marksInOrder(marks)) {
    const mention = marks.get(range);
    if (!mention) continue;
    const { entity, type, surface } = mention;
    const name = names.get(entity ?? surface);
    if (name) name.count += 1;
    else names.set(entity ?? surface, { entity, type, surface, count: 1 });
  }
  return [...names.values()];
};
