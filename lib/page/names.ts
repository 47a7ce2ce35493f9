import type { Key } from '#core/model/ids.ts';
import type { NameCount } from '#core/popup/page-view.ts';
import type { Marks } from './marks.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

const standsBefore = (one: AbstractRange, other: AbstractRange): number => {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  return one.startContainer.compareDocumentPosition(other.startContainer) & FOLLOWING ? -1 : 1;
};

/** All marks in the order of the page; they were made in the order of reading, which changes with the page. */
export const marksInOrder = (marks: Marks): AbstractRange[] =>
  Array.from(marks.ranges())
    .filter(({ startContainer }) => startContainer.isConnected)
    .sort(standsBefore);

/** The marked names of a page, each once, as first printed there and in that order. */
export const listNames = (marks: Marks): NameCount[] => {
  const names = new Map<Key, NameCount>();
  for (const range of marksInOrder(marks)) {
    const mention = marks.get(range);
    if (!mention?.entity) continue;
    const { entity, type, surface } = mention;
    const name = names.get(entity);
    if (name) name.count += 1;
    else names.set(entity, { entity, type, surface, count: 1 });
  }
  return [...names.values()];
};
