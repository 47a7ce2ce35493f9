import type { Hash } from '../text/hash.ts';
import type { Reading } from '../text/readings.ts';
import { GLUED, otherReading, PARTED, type Tokens } from '../text/tokens.ts';
import { type CompiledGazetteer, slotOf } from './compile.ts';

/**
 * A place where a name of the gazetteer stands: tokens `from` to `to` (both included), UTF-16 offsets `start` to `end`,
 * and the trie node whose forms it matches.
 */
export type Match = { from: number; to: number; start: number; end: number; node: number };

const childOf = (gazetteer: CompiledGazetteer, node: number, slot: number): number => {
  if (slot < 0) return 0;
  const { word, childStart } = gazetteer;
  let low = childStart[node] as number;
  let high = (childStart[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = word[middle] as number;
    if (found === slot) return middle;
    if (found < slot) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

const hasForms = (gazetteer: CompiledGazetteer, node: number): boolean =>
  (gazetteer.formStart[node] as number) < (gazetteer.formStart[node + 1] as number);

/** A letter or two glued to a number belong to it: MQ-9s, RQ-4A. Anything else glued on makes it another word. */
const tailOf = (tokens: Tokens, text: string, at: number): number => {
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] !== GLUED) return at;
  const start = tokens.start[next] as number;
  const end = tokens.end[next] as number;
  const tail = text.slice(start, end);
  return /^(?:s|\p{Lu}s?)$/u.test(tail) && !gluedOn(tokens, next + 1) ? next : -1;
};

const gluedOn = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.gap[at] === GLUED;

/** Where a walk begins: the node that its first word leads to, and the offsets of that word as it is read. */
type Beginning = { node: number; start: number; end: number };

/** The s of a plural stays in the span; a possessive and other endings do not. */
const endAs = (tokens: Tokens, text: string, at: number, reading: Reading): number => {
  const end = tokens.end[at] as number;
  return end - reading.end === 1 && /s/i.test(text[reading.end] ?? '') ? end : reading.end;
};

/** The child for the next word, read as it stands or else without its ending, and where the word then ends. */
const step = (
  gazetteer: CompiledGazetteer,
  tokens: Tokens,
  text: string,
  node: number,
  at: number,
): [number, number] => {
  const child = childOf(gazetteer, node, slotOf(gazetteer, tokens.a[at] as number, tokens.b[at] as number));
  if (child) return [child, tokens.end[at] as number];
  const reading = otherReading(tokens, at);
  if (!reading || reading.start !== tokens.start[at]) return [0, 0];
  return [childOf(gazetteer, node, slotOf(gazetteer, ...reading.hash)), endAs(tokens, text, at, reading)];
};

/** Walks the trie from one word on; every name that ends on the way is reported, the shortest first. */
const walk = (
  gazetteer: CompiledGazetteer,
  tokens: Tokens,
  text: string,
  from: number,
  { node: first, start, end: firstEnd }: Beginning,
  matches: Match[],
): void => {
  let node = first;
  let end = firstEnd;
  for (let at = from; node; at++) {
    if (hasForms(gazetteer, node)) {
      const to = tailOf(tokens, text, at);
      if (to >= 0) matches.push({ from, to, start, end: to === at ? end : (tokens.end[to] as number), node });
    }
    if (at + 1 >= tokens.count || tokens.gap[at + 1] === PARTED) return;
    [node, end] = step(gazetteer, tokens, text, node, at + 1);
  }
};

/** All places where names of the gazetteer stand, in the order of their words. Case and context are not looked at. */
export const findNames = (gazetteer: CompiledGazetteer, text: string, tokens: Tokens): Match[] => {
  const matches: Match[] = [];
  const { root } = gazetteer;
  for (let from = 0; from < tokens.count; from++) {
    if (tokens.gap[from] === GLUED) continue;
    const slot = slotOf(gazetteer, tokens.a[from] as number, tokens.b[from] as number);
    const node = slot < 0 ? 0 : (root[slot] as number);
    if (node) {
      const beginning = { node, start: tokens.start[from] as number, end: tokens.end[from] as number };
      walk(gazetteer, tokens, text, from, beginning, matches);
    }
    const reading = tokens.other[from] ? otherReading(tokens, from) : undefined;
    const otherSlot = reading ? slotOf(gazetteer, ...reading.hash) : -1;
    const otherNode = otherSlot < 0 ? 0 : (root[otherSlot] as number);
    if (reading && otherNode) {
      const beginning = { node: otherNode, start: reading.start, end: endAs(tokens, text, from, reading) };
      walk(gazetteer, tokens, text, from, beginning, matches);
    }
  }
  return matches;
};

/** The node that a sequence of words leads to, or 0. */
export const nodeOfWords = (gazetteer: CompiledGazetteer, words: Hash[]): number => {
  let node = 0;
  for (const [a, b] of words) {
    const slot = slotOf(gazetteer, a, b);
    node = slot < 0 ? 0 : node === 0 ? (gazetteer.root[slot] as number) : childOf(gazetteer, node, slot);
    if (!node) return 0;
  }
  return node;
};
