import { isBlock, isInScope, ownerOf, readableIn, treatmentOf } from './scope.ts';
import type { Reach } from './text-blocks.ts';

/** Elements to be read anew: `whole` with all in them, `own` for the text that is theirs and no inner block's. */
export type Changes = { whole: Set<Element>; own: Set<Element> };

export const noChanges = (): Changes => ({ whole: new Set(), own: new Set() });

/** The outermost blocks of an inline element, which HTML forbids and pages have. */
const blocksIn = (element: Element): Element[] => Array.from(element.querySelectorAll('*')).filter(isBlock);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether the text around the node may have become another. */
const countsFor = (node: Node): boolean =>
  isElement(node) ? !isBlock(node) && treatmentOf(node) !== 'silent' : node.nodeType === 3;

const gatherAdded = (node: Node, changes: Changes): void => {
  if (!isElement(node)) return;
  if (isBlock(node)) changes.whole.add(node);
  else if (treatmentOf(node) === 'read') for (const block of blocksIn(node)) changes.whole.add(block);
};

/** Whether text changed in something that is never read, as in a style element that a framework keeps writing to. */
const isSilent = ({ target }: MutationRecord): boolean => {
  const element = isElement(target) ? target : target.parentElement;
  return element === null || treatmentOf(element) === 'silent';
};

/** Adds what the records say to the changes; bounded by the records and the nodes added. */
export const gatherChanges = (records: MutationRecord[], changes: Changes): void => {
  for (const record of records) {
    if (isSilent(record)) continue;
    for (const node of record.addedNodes) gatherAdded(node, changes);
    const isTextual =
      record.type === 'characterData' || [...record.addedNodes, ...record.removedNodes].some(countsFor);
    const owner = isTextual ? ownerOf(record.target) : null;
    if (owner) changes.own.add(owner);
  }
};

const isWithin = (element: Element | null, set: Set<Element>): boolean => {
  for (let at = element; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
};

export type Target = { root: Element; reach: Reach };

/** What of the changes is to be read, each text once. */
export const targetsOf = ({ whole, own }: Changes, scoped: boolean): Target[] => [
  ...Array.from(whole)
    .filter((element) => element.isConnected && !isWithin(element.parentElement, whole))
    .flatMap((element) => readableIn(element, scoped))
    .map((root): Target => ({ root, reach: 'whole' })),
  ...Array.from(own)
    .filter((element) => element.isConnected && !isWithin(element, whole) && isInScope(element, scoped))
    .map((root): Target => ({ root, reach: 'own' })),
];
