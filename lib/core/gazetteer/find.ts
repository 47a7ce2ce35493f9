import { CAPITAL, CYRILLIC, SEMITIC } from '../text/characters.ts';
import type { Hash } from '../text/hash.ts';
import { ENDS_IN_S, GLUED, HAS_APOSTROPHE, PARTED, scan, type Tokens } from '../text/tokens.ts';
import type { CompiledGazetteer } from './compile.ts';
import { childOf, hasForms } from './nodes.ts';
import { settleMatches } from './settle.ts';
import { isArticleAt, isLinkAt, walkBySound } from './sound-walk.ts';
import { passes, slotOf } from './tables.ts';
import { likenessOf, type Memory, mayBegin, memoryOf } from './word-forms.ts';

/**
 * A place where a name of the gazetteer stands: tokens `from` to `to` (both included), UTF-16 offsets `start` to `end`,
 * and the trie node whose forms it matches. `key`: it sounds like the name but is not spelt like it, and `cost` says how
 * far its vowels are off.
 */
export type Match = {
  from: number;
  to: number;
  start: number;
  end: number;
  node: number;
  key: boolean;
  cost: number;
};

/** A letter or two glued to a number belong to it: MQ-9s, RQ-4A. Anything else glued on makes it another word. */
const tailOf = (tokens: Tokens, text: string, at: number): number => {
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] !== GLUED) return at;
  const tail = text.slice(tokens.start[next], tokens.end[next]);
  return /^(?:s|\p{Lu}s?)$/u.test(tail) && !gluedOn(tokens, next + 1) ? next : -1;
};

const gluedOn = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.gap[at] === GLUED;

/** Words of other traits are never forms of listed ones. */
const WITH_KIN = CYRILLIC | SEMITIC | HAS_APOSTROPHE | ENDS_IN_S | CAPITAL;

type Search = { gazetteer: CompiledGazetteer; memory: Memory; tokens: Tokens; matches: Match[] };

/** Where a walk stands: a node, and the offset behind the word that led there. */
type Place = { node: number; end: number };
const NOWHERE: Place = { node: 0, end: 0 };

/** The child for a word as it stands or else as a form of a listed one. */
const step = ({ gazetteer, memory, tokens }: Search, from: number, at: number): Place => {
  const { childStart } = gazetteer;
  if (childStart[from] === childStart[from + 1]) return NOWHERE;
  const slot = slotOf(gazetteer, tokens.a[at] as number, tokens.b[at] as number);
  const child = childOf(gazetteer, from, slot);
  if (child) return { node: child, end: tokens.end[at] as number };
  if (!((tokens.traits[at] as number) & WITH_KIN)) return NOWHERE;
  for (const { slot: other, head, cut, sounded } of likenessOf(gazetteer, memory, tokens, at).forms) {
    const node = head === 0 && !sounded ? childOf(gazetteer, from, other) : 0;
    if (node) return { node, end: (tokens.end[at] as number) - cut };
  }
  return NOWHERE;
};

/**
 * Walks the trie from one word on; every name that ends on the way is reported, the shortest first. Returns the last
 * token of the longest, or -1.
 */
const walk = (search: Search, from: number, start: number, first: Place): number => {
  const { gazetteer, tokens, matches } = search;
  let { node, end } = first;
  let longest = -1;
  for (let at = from; node; at++) {
    if (hasForms(gazetteer, node)) {
      const to = tailOf(tokens, tokens.text, at);
      if (to >= 0) {
        const behind = to === at ? end : (tokens.end[to] as number);
        matches.push({ from, to, start, end: behind, node, key: false, cost: 0 });
        longest = to;
      }
    }
    if (at + 1 >= tokens.count || tokens.gap[at + 1] === PARTED) return longest;
    ({ node, end } = step(search, node, at + 1));
  }
  return longest;
};

/** Children that are looked through one by one. */
const FEW = 4;

/** Whether the next word may go on with a name: small words begin many (the, new) that nearly all end there. */
const leadsOn = ({ gazetteer, tokens }: Search, node: number, at: number): boolean => {
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] === PARTED) return false;
  if ((tokens.traits[next] as number) & WITH_KIN) return true;
  const { childStart, word, a } = gazetteer;
  const hash = tokens.a[next] as number;
  const last = childStart[node + 1] as number;
  if (last - (childStart[node] as number) > FEW) return true;
  for (let child = childStart[node] as number; child < last; child++)
    if (a[word[child] as number] === hash) return true;
  return false;
};

/** Whether a name that is found may be the beginning of a longer one that is spelt otherwise: another name follows. */
const mayGoOn = ({ tokens }: Search, to: number): boolean => {
  const next = to + 1;
  if (next >= tokens.count || tokens.gap[next] === PARTED) return false;
  return (
    ((tokens.traits[next] as number) & CAPITAL) !== 0 || isArticleAt(tokens, next) || isLinkAt(tokens, next)
  );
};

/** Names that begin at a word as it is listed; the last token of the longest, or -1. */
const findListed = (search: Search, at: number): number => {
  const { gazetteer, tokens } = search;
  const slot = slotOf(gazetteer, tokens.a[at] as number, tokens.b[at] as number);
  const node = slot < 0 ? 0 : (gazetteer.root[slot] as number);
  if (!node || !(hasForms(gazetteer, node) || leadsOn(search, node, at))) return -1;
  return walk(search, at, tokens.start[at] as number, { node, end: tokens.end[at] as number });
};

/** Names that begin at a word that is not written as listed; `found` is the end of those that are. */
const findLike = (search: Search, at: number, found: number): void => {
  const { gazetteer, memory, tokens, matches } = search;
  const before = matches.length;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  for (const { node, head, cut } of likenessOf(gazetteer, memory, tokens, at).firsts)
    walk(search, at, start + head, { node, end: end - cut });
  if ((tokens.traits[at] as number) & CAPITAL && (found < 0 || mayGoOn(search, found)))
    walkBySound(gazetteer, memory, tokens, at, at, matches);
  if (matches.length > before) settleMatches(gazetteer, matches, at);
};

/** Names by sound that begin with the article just before a word. */
const findBehindArticle = ({ gazetteer, memory, tokens, matches }: Search, at: number): void => {
  const before = matches.length;
  walkBySound(gazetteer, memory, tokens, at - 1, at, matches);
  if (matches.length > before) settleMatches(gazetteer, matches, at - 1);
};

/** All places where names of the gazetteer stand, in the order of their words. Case and context are not looked at. */
export const findNames = (gazetteer: CompiledGazetteer, text: string, tokens: Tokens): Match[] => {
  const matches: Match[] = [];
  const memory = memoryOf(gazetteer);
  const search: Search = { gazetteer, memory, tokens: { ...tokens, text }, matches };
  const { starts } = gazetteer;
  const { count, a, gap, traits } = tokens;
  for (let at = 0; at < count; at++) {
    if (gap[at] === GLUED) continue;
    const trait = traits[at] as number;
    if (trait & CAPITAL && at > 0 && isArticleAt(tokens, at - 1)) findBehindArticle(search, at);
    const found = passes(starts, a[at] as number) ? findListed(search, at) : -1;
    if (trait & WITH_KIN && mayBegin(memory, tokens, at)) findLike(search, at, found);
  }
  return matches;
};

/** The same for a text whose words nobody else needs: they are not kept, which spares half of the time. */
export const findIn = (gazetteer: CompiledGazetteer, text: string): Match[] =>
  findNames(gazetteer, text, scan(text));

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
