import { type Block, type Piece, plain } from './block.ts';
import { isBlock, treatmentOf } from './scope.ts';

/** Nodes walked between two chances for the page to do its own work: about a millisecond. */
export const NODES_PER_BREATH = 2_000;

/** All of an element, or only its own text and not that of the blocks within. */
export type Reach = 'whole' | 'own';

type Run = { text: string; pieces: Piece[] };
type Walk = { root: Element; reach: Reach; owners: Element[]; run: Run; done: Block[] };

const finishRun = (walk: Walk): void => {
  const owner = walk.owners.at(-1);
  if (owner && /\S/.test(walk.run.text)) walk.done.push({ owner, ...walk.run });
  walk.run = { text: '', pieces: [] };
};

const takeText = ({ run }: Walk, node: Text): void => {
  const start = run.text.length;
  run.text += plain(node.data);
  run.pieces.push({ start, end: run.text.length, node });
};

/** Takes in one node; true if the walk goes on into its children. */
const enter = (walk: Walk, node: Node): boolean => {
  if (node.nodeType === 3) takeText(walk, node as Text);
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const treatment = treatmentOf(element);
  if (treatment === 'apart' || element.localName === 'br') walk.run.text += '\n';
  if (treatment !== 'read') return false;
  if (!isBlock(element)) return true;
  finishRun(walk);
  if (walk.reach === 'own') return false;
  walk.owners.push(element);
  return true;
};

/** The node after this one and everything in it; leaves the elements that end here. */
const stepOver = (walk: Walk, node: Node): Node | null => {
  let at: Node | null = node;
  while (at && at !== walk.root && !at.nextSibling) {
    at = at.parentNode;
    if (at === walk.owners.at(-1)) {
      finishRun(walk);
      walk.owners.pop();
    }
  }
  return at && at !== walk.root ? at.nextSibling : null;
};

/** Into a node that may have no children, and out again. */
const step = (walk: Walk, node: Node): Node | null => {
  const into = enter(walk, node);
  if (into && node.firstChild) return node.firstChild;
  if (into && node === walk.owners.at(-1)) walk.owners.pop();
  return stepOver(walk, node);
};

/**
 * The texts of an element, block by block; null whenever the page should be let breathe. Returns false if the page
 * changed meanwhile so that the walk lost its way: the rest of the element has then to be walked anew.
 */
export function* walkBlocks(root: Element, reach: Reach): Generator<Block | null, boolean> {
  const walk: Walk = { root, reach, owners: [root], run: { text: '', pieces: [] }, done: [] };
  let node: Node | null = root.firstChild;
  for (let visited = 1; node; visited += 1) {
    node = step(walk, node);
    const breath = visited % NODES_PER_BREATH === 0;
    if (!breath && walk.done.length === 0) continue;
    yield* walk.done.splice(0);
    if (breath) yield null;
    // Who takes a block or a breath may come back later, to a page that has changed.
    if (node && !root.contains(node)) return false;
  }
  finishRun(walk);
  yield* walk.done;
  return true;
}
