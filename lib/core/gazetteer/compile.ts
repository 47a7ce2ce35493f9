import type { Entity, EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import { hashBetween } from '../text/hash.ts';
import { tokenize } from '../text/tokens.ts';
import { ACRONYM, CAPITAL, formsOf } from './forms.ts';

/** What linking has to know of an entity without asking the store. `parent` is an index into `entities`, or -1. */
export type EntityBrief = {
  key: Key;
  type: EntityType;
  name: string;
  country: string | null;
  parent: number;
};

/**
 * All names as a trie over folded words, in typed arrays that can be kept as they are.
 *
 * Words live in an open-addressed table (`a`, `b` hold two hashes; the slot is the word's number). Nodes are numbered
 * breadth first, so the children of node n are `childStart[n]` to `childStart[n + 1]`, sorted by `word`. `root[slot]`
 * is the node of names that begin with that word, or 0. The forms that end at node n are `formStart[n]` to
 * `formStart[n + 1]`.
 */
export type CompiledGazetteer = {
  entities: EntityBrief[];
  a: Int32Array;
  b: Int32Array;
  root: Int32Array;
  word: Int32Array;
  childStart: Int32Array;
  formStart: Int32Array;
  formEntity: Int32Array;
  formFlags: Uint8Array;
  formText: string[];
};

/** The slot of a word, or -1 - the free slot where it belongs. */
export const slotOf = (table: { a: Int32Array; b: Int32Array }, a: number, b: number): number => {
  const mask = table.a.length - 1;
  let slot = (a ^ (a >>> 15)) & mask;
  for (;;) {
    if (table.a[slot] === a && table.b[slot] === b) return slot;
    if (table.a[slot] === 0 && table.b[slot] === 0) return -1 - slot;
    slot = (slot + 1) & mask;
  }
};

type Node = { children: Map<number, Node>; forms: { entity: number; flags: number; text: string }[] };
const newNode = (): Node => ({ children: new Map(), forms: [] });

type Spelling = { words: [a: number, b: number][]; entity: number; flags: number; text: string };

/** The words of a form; a name longer than this is a sentence. */
const MAX_WORDS = 12;

const spell = (text: string): [number, number][] => {
  const tokens = tokenize(text);
  const words: [number, number][] = [];
  for (let i = 0; i < tokens.count; i++) {
    words.push(hashBetween(text, tokens.start[i] as number, tokens.end[i] as number));
  }
  return words;
};

const spellAll = (entities: { entity: Entity }[]): Spelling[] =>
  entities.flatMap(({ entity }, index) =>
    entity.annotate && entity.type !== 'place'
      ? formsOf(entity)
          .map((form) => ({ ...form, words: spell(form.text), entity: index }))
          .filter(({ words }) => words.length > 0 && words.length <= MAX_WORDS)
      : [],
  );

const buildTable = (spellings: Spelling[]) => {
  const words = spellings.reduce((sum, { words }) => sum + words.length, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(words, 8) * 1.4));
  const table = { a: new Int32Array(size), b: new Int32Array(size) };
  for (const [a, b] of spellings.flatMap((spelling) => spelling.words)) {
    const slot = slotOf(table, a, b);
    if (slot >= 0) continue;
    table.a[-1 - slot] = a;
    table.b[-1 - slot] = b;
  }
  return table;
};

const grow = (spellings: Spelling[], table: { a: Int32Array; b: Int32Array }): Node => {
  const top = newNode();
  for (const { words, entity, flags, text } of spellings) {
    let node = top;
    for (const [a, b] of words) {
      const slot = slotOf(table, a, b);
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

const CASED = ACRONYM | CAPITAL;

/** Two forms that fold to one (K-1 and K1): what either asks for, the pair asks for, except capitals of one alone. */
const mergeFlags = (one: number, other: number): number => ((one | other) & ~CASED) | (one & other & CASED);

const breadthFirst = (top: Node): { node: Node; word: number }[] => {
  const queue = [{ node: top, word: -1 }];
  for (let i = 0; i < queue.length; i++) {
    const children = [...(queue[i] as { node: Node }).node.children].sort(([one], [other]) => one - other);
    for (const [word, node] of children) queue.push({ node, word });
  }
  return queue;
};

/** Builds the matcher for a set of entities. Entities that are not annotated and places are left out of the names. */
export const compileGazetteer = (entities: { key: Key; entity: Entity }[]): CompiledGazetteer => {
  const numbers = new Map(entities.map(({ key }, index) => [key, index]));
  const spellings = spellAll(entities);
  const table = buildTable(spellings);
  const nodes = breadthFirst(grow(spellings, table));
  const root = new Int32Array(table.a.length);
  const word = Int32Array.from(nodes, (entry) => entry.word);
  const childStart = new Int32Array(nodes.length + 1);
  const formStart = new Int32Array(nodes.length + 1);
  let nextChild = 1;
  nodes.forEach(({ node }, index) => {
    childStart[index] = nextChild;
    nextChild += node.children.size;
    formStart[index + 1] = (formStart[index] as number) + node.forms.length;
  });
  childStart[nodes.length] = nextChild;
  for (let node = 1; node < (childStart[1] ?? 1); node++) root[word[node] as number] = node;
  const forms = nodes.flatMap(({ node }) => node.forms);
  return {
    entities: entities.map(({ key, entity }) => ({
      key,
      type: entity.type,
      name: entity.name,
      country: entity.country,
      parent: entity.parent === null ? -1 : (numbers.get(siblingKey(key, entity.parent)) ?? -1),
    })),
    ...table,
    root,
    word,
    childStart,
    formStart,
    formEntity: Int32Array.from(forms, (form) => form.entity),
    formFlags: Uint8Array.from(forms, (form) => form.flags),
    formText: forms.map((form) => form.text),
  };
};

const siblingKey = (key: Key, id: string): Key => `${key.slice(0, key.indexOf(':'))}:${id}`;
