import { type Block, type Piece, plain } from './block.ts';
import { type Holder, isElement } from './composed.ts';
import { isBlock, treatmentOf } from './scope.ts';

/** Nodes walked between two chances for the page to do its own work: about a millisecond. */
export const NODES_PER_BREATH = 2_000;

/** All of an element or shadow root, or only its own text and not that of the blocks and shadow roots within. */
export type Reach = 'whole' | 'own';

/** Told of every element on the way that has a shadow root, or may be given one. */
export type Meet = (element: Element) => void;

type Run = { text: string; pieces: Piece[] };
type Walk = {
  root: Holder;
  reach: Reach;
  meet: Meet;
  owners: Holder[];
  run: Run;
  done: Block[];
  /** Read after the tree they hang on: a paragraph is not to fall apart because a word in it has one. */
  shadows: ShadowRoot[];
};

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

/** Any element may be given a shadow root, but hardly any other than custom ones is after it was there. */
const lookForShadow = ({ reach, meet, shadows }: Walk, element: Element): void => {
  if (reach === 'own') return;
  const { shadowRoot } = element;
  if (shadowRoot) shadows.push(shadowRoot);
  if (shadowRoot || element.localName.includes('-')) meet(element);
};

/** Takes in one node; true if the walk goes on into its children. */
const enter = (walk: Walk, node: Node): boolean => {
  if (node.nodeType === 3) takeText(walk, node as Text);
  if (!isElement(node)) return false;
  const element = node;
  const treatment = treatmentOf(element);
  if (treatment === 'apart' || element.localName === 'br') walk.run.text += '\n';
  if (treatment !== 'read') return false;
  lookForShadow(walk, element);
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

function* walkTree(walk: Walk): Generator<Block | null, boolean> {
  const { root } = walk;
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

/**
 * The texts of an element or a shadow root, block by block, and then those of the shadow roots within; null whenever the
 * page should be let breathe. Text that is put into a slot is read where it stands, and there only. Returns false if the
 * page changed meanwhile so that the walk lost its way: the rest has then to be walked anew.
 */
export function* walkBlocks(
  root: Holder,
  reach: Reach,
  meet: Meet = () => undefined,
): Generator<Block | null, boolean> {
  const run = { text: '', pieces: [] };
  const walk: Walk = { root, reach, meet, owners: [root], run, done: [], shadows: [] };
  if (isElement(root)) lookForShadow(walk, root);
  let complete = yield* walkTree(walk);
  for (const shadow of walk.shadows) complete = (yield* walkBlocks(shadow, 'whole', meet)) && complete;
  return complete;
}
