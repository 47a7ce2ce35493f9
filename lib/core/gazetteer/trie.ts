import { ACRONYM, CAPITAL, HEADED, KEYED, NARROW, WITH_ARTICLE } from './forms.ts';
import type { Spelling } from './spellings.ts';
import { type Numbers, packed, slotOf, type WordTable } from './tables.ts';

type Node = { children: Map<number, Node>; forms: { entity: number; flags: number; text: string }[] };
const newNode = (): Node => ({ children: new Map(), forms: [] });

const CASED = ACRONYM | CAPITAL | KEYED | WITH_ARTICLE | NARROW;

/**
 * Two forms that fold to one (K-1 and K1): what either asks for, the pair asks for, except capitals of
 * one alone; a name asks for no head noun if the other form needs none.
 */
const mergeFlags = (one: number, other: number): number => {
  if ((one ^ other) & HEADED) return one & HEADED ? other : one;
  return ((one | other) & ~CASED) | (one & other & CASED);
};

const grow = (spellings: readonly Spelling[], table: WordTable): Node => {
  const top = newNode();
  for (const { words, entity, flags, text } of spellings) {
    let node = top;
    for (const { hash } of words) {
      const slot = slotOf(table, ...hash);
      const child = node.children.get(slot) ?? newNode();
      node.children.set(slot, child);
      node = child;
    }
    const same = node.forms.find((form) => form.entity === entity);
    if (same) same.flags = mergeFlags(same.flags, flags);
    else node.forms.push({ entity, flags, text });
  }
  return top;
};

const breadthFirst = (tops: Node[]): { node: Node; word: number }[] => {
  const queue = tops.map((node) => ({ node, word: -1 }));
  for (let i = 0; i < queue.length; i++) {
    const children = [...(queue[i] as { node: Node }).node.children].sort(([one], [other]) => one - other);
    for (const [word, node] of children) queue.push({ node, word });
  }
  return queue;
};

/**
 * Two tries in one numbering, breadth first: node 0 is the top of the names as listed, node 1 of those by sound. The
 * children of node n are `childStart[n]` to `childStart[n + 1]`, sorted by `word`; its forms are `formStart[n]` to
 * `formStart[n + 1]`.
 */
export type Trie = {
  word: Numbers;
  childStart: Numbers;
  formStart: Numbers;
  formEntity: Numbers;
  formFlags: Uint16Array;
  /** The text of a form is `texts[formText[form]]`: forms by sound share that of the listed one. */
  formText: Numbers;
  texts: string[];
};

export const BY_SOUND = 1;

export const buildTrie = (
  listed: readonly Spelling[],
  sounded: readonly Spelling[],
  table: WordTable,
): Trie => {
  const nodes = breadthFirst([grow(listed, table), grow(sounded, table)]);
  const childStart = new Int32Array(nodes.length + 1);
  const formStart = new Int32Array(nodes.length + 1);
  let nextChild = 2;
  nodes.forEach(({ node }, index) => {
    childStart[index] = nextChild;
    nextChild += node.children.size;
    formStart[index + 1] = (formStart[index] as number) + node.forms.length;
  });
  childStart[nodes.length] = nextChild;
  const forms = nodes.flatMap(({ node }) => node.forms);
  const texts = [...new Set(forms.map(({ text }) => text))];
  const places = new Map(texts.map((text, place) => [text, place]));
  return {
    word: packed(nodes.map(({ word }) => Math.max(word, 0))),
    childStart: packed(childStart),
    formStart: packed(formStart),
    formEntity: packed(forms.map(({ entity }) => entity)),
    formFlags: Uint16Array.from(forms, ({ flags }) => flags),
    formText: packed(forms.map(({ text }) => places.get(text) as number)),
    texts,
  };
};
