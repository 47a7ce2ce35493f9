import { type Holder, holderOf, isElement, parentOf } from './composed.ts';
import { isBlock, isEdited, isInScope, ownerOf, readableIn, treatmentOf } from './scope.ts';
import type { Reach } from './text-blocks.ts';

/** What is to be read anew: `whole` with all in it, `own` for the text that is its own and no inner block's. */
export type Changes = { whole: Set<Holder>; own: Set<Holder> };

export const noChanges = (): Changes => ({ whole: new Set(), own: new Set() });

export const isEmpty = ({ whole, own }: Changes): boolean => whole.size + own.size === 0;

export const addChanges = (changes: Changes, more: Changes): void => {
  for (const holder of more.whole) changes.whole.add(holder);
  for (const holder of more.own) changes.own.add(holder);
};

/**
 * The attributes that decide whether a text is read, of those by which pages fold away and show. What a style sheet hides
 * is read all the same, so that `class` and `style`, which pages write to all the time, need no watching.
 */
export const ATTRIBUTES = ['hidden', 'open', 'aria-hidden', 'contenteditable'];

/** The blocks of an inline element, which HTML forbids and pages have, and its shadow roots. */
const holdersIn = (element: Element): Holder[] =>
  [element, ...element.querySelectorAll('*')].flatMap((one): Holder[] => {
    if (isBlock(one)) return [one];
    return one.shadowRoot ? [one.shadowRoot] : [];
  });

/** Whether the text around the node may have become another. */
const countsFor = (node: Node): boolean =>
  isElement(node) ? !isBlock(node) && treatmentOf(node) !== 'silent' : node.nodeType === 3;

const gatherAdded = (node: Node, { whole }: Changes): void => {
  if (!isElement(node)) return;
  if (isBlock(node)) whole.add(node);
  else if (treatmentOf(node) === 'read') for (const holder of holdersIn(node)) whole.add(holder);
};

/**
 * What an attribute shows is read. What it hides keeps its marks, which nobody sees then: or the whole page would lose
 * them for as long as a dialog lies over it. What can be written in loses them with the next batch.
 */
const gatherShown = (element: Element, attribute: string | null, changes: Changes): boolean => {
  // Of what is folded away the text is read.
  if (attribute === 'open' && element.localName !== 'dialog') return false;
  if (treatmentOf(element) === 'read') gatherAdded(element, changes);
  return countsFor(element);
};

const changesText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || [...addedNodes, ...removedNodes].some(countsFor);

/** Adds what the records say to the changes; bounded by the records and the nodes added. */
export const gatherChanges = (records: MutationRecord[], changes: Changes): void => {
  for (const record of records) {
    const { type, target, addedNodes, attributeName } = record;
    const holder = holderOf(target);
    // As in a style element that a framework keeps writing to.
    if (!holder || (isElement(holder) && treatmentOf(holder) === 'silent')) continue;
    for (const node of addedNodes) gatherAdded(node, changes);
    const isTextual =
      type === 'attributes' && isElement(target)
        ? gatherShown(target, attributeName, changes)
        : changesText(record);
    const owner = isTextual ? ownerOf(target) : null;
    if (owner) changes.own.add(owner);
  }
};

/** Whether marks may have to go, though there is nothing to read: elements were taken out, or text can be written in now. */
export const takesText = ({ removedNodes, attributeName }: MutationRecord): boolean =>
  attributeName === 'contenteditable' || Array.from(removedNodes).some(isElement);

/** Whether what has been marked keeps its marks. */
export const keepsMarks = (holder: Holder): boolean => holder.isConnected && !isEdited(holder);

const isWithin = (holder: Holder | null, set: Set<Holder>): boolean => {
  for (let at = holder; at; at = parentOf(at)) if (set.has(at)) return true;
  return false;
};

export type Target = { root: Holder; reach: Reach };

/** What of the changes is to be read, each text once. */
export const targetsOf = ({ whole, own }: Changes, scoped: boolean): Target[] => [
  ...Array.from(whole)
    .filter((holder) => holder.isConnected && !isWithin(parentOf(holder), whole))
    .flatMap((holder) => readableIn(holder, scoped))
    .map((root): Target => ({ root, reach: 'whole' })),
  ...Array.from(own)
    .filter((holder) => holder.isConnected && !isWithin(holder, whole) && isInScope(holder, scoped))
    .map((root): Target => ({ root, reach: 'own' })),
];
