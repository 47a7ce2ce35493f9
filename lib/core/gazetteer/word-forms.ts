import { CAPITAL, CYRILLIC, LATIN } from '../text/characters.ts';
import { foldText } from '../text/hash.ts';
import type { Tokens } from '../text/tokens.ts';
import { HAS_APOSTROPHE, IS_MARKED } from '../text/tokens.ts';
import { type Alone, aloneAs, NEVER } from './alone.ts';
import type { CompiledGazetteer } from './compile.ts';
import { kinOf } from './kin.ts';
import { childOf } from './nodes.ts';
import { soundsLike, type WordForm } from './sounds-like.ts';
import { slotOf } from './tables.ts';
import { BY_SOUND } from './trie.ts';

/**
 * A node that a word leads to; `head` and `cut` are the units of it before and behind that are not the name's. `alone`:
 * whether the word by itself may be a whole name of that node.
 */
export type Lead = Pick<WordForm, 'head' | 'cut' | 'cost'> & { node: number; alone: Alone };

/**
 * What a word of a text may be though it is not written so: listed words (`forms`), and so the beginning of listed names
 * (`firsts`) and of names by sound (`soundFirsts`, among them those that begin with the word as it is).
 */
export type Likeness = { forms: WordForm[]; firsts: Lead[]; soundFirsts: Lead[] };

const NONE: Likeness = { forms: [], firsts: [], soundFirsts: [] };

const findForms = (gazetteer: CompiledGazetteer, tokens: Tokens, at: number): WordForm[] => {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const trait = tokens.traits[at] as number;
  const forms: WordForm[] = [];
  for (const kin of kinOf(gazetteer, tokens.text, tokens, at)) {
    const head = kin.start - start;
    if (!forms.some((other) => other.slot === kin.slot && other.head === head))
      forms.push({
        slot: kin.slot,
        head,
        cut: end - kin.end,
        sounded: false,
        cost: 0,
        count: 0,
        inflected: false,
      });
  }
  if (trait & CAPITAL && trait & (LATIN | CYRILLIC)) forms.push(...soundsLike(gazetteer, tokens, at));
  return forms;
};

/** The children of a node in the trie by sound for a word of a text: as spelt, as a form of it, or by its sound. */
export const leadsAt = (
  gazetteer: CompiledGazetteer,
  tokens: Tokens,
  node: number,
  at: number,
  forms: readonly WordForm[],
): Lead[] => {
  const exact = childOf(gazetteer, node, slotOf(gazetteer, tokens.a[at] as number, tokens.b[at] as number));
  const leads: Lead[] = exact ? [{ node: exact, head: 0, cut: 0, cost: 0, alone: NEVER }] : [];
  for (const { slot, head, cut, cost } of forms) {
    const child = head === 0 ? childOf(gazetteer, node, slot) : 0;
    if (child && child !== exact) leads.push({ node: child, head, cut, cost, alone: NEVER });
  }
  return leads;
};

/** The leads that begin a name by its sound. */
const soundFirstsOf = (
  gazetteer: CompiledGazetteer,
  tokens: Tokens,
  at: number,
  forms: WordForm[],
): Lead[] => {
  const { text, start, end } = tokens;
  return leadsAt(gazetteer, tokens, BY_SOUND, at, forms).map((lead) => {
    const form = forms.find(({ slot }) => childOf(gazetteer, BY_SOUND, slot) === lead.node);
    const word = foldText(text.slice(start[at], (end[at] as number) - lead.cut));
    return { ...lead, alone: aloneAs(gazetteer, lead.node, word, form) };
  });
};

const findLikeness = (gazetteer: CompiledGazetteer, tokens: Tokens, at: number): Likeness => {
  const forms = findForms(gazetteer, tokens, at);
  const isName = ((tokens.traits[at] as number) & CAPITAL) !== 0;
  const soundFirsts = isName ? soundFirstsOf(gazetteer, tokens, at, forms) : [];
  if (!forms.length && !soundFirsts.length) return NONE;
  const firsts = forms
    .filter(({ sounded }) => !sounded)
    .map(
      ({ slot, head, cut, cost }): Lead => ({
        head,
        cut,
        cost,
        node: gazetteer.root[slot] as number,
        alone: NEVER,
      }),
    )
    .filter(({ node }) => node > 0);
  return { forms, firsts, soundFirsts };
};

/** Words come again and again, and nearly all are like none that is listed: what was found out last is kept. */
const KEPT = 2 ** 15;
export type Memory = {
  marks: Int32Array;
  checks: Int32Array;
  beginless: Int32Array;
  nothing: Int32Array;
  known: Likeness[];
};
const memories = new WeakMap<CompiledGazetteer, Memory>();

/** What is remembered of a gazetteer's words; to be asked for once a text. */
export const memoryOf = (gazetteer: CompiledGazetteer): Memory => {
  const kept = memories.get(gazetteer);
  if (kept) return kept;
  const memory = {
    marks: new Int32Array(KEPT),
    checks: new Int32Array(KEPT),
    beginless: new Int32Array(KEPT),
    nothing: new Int32Array(KEPT),
    known: Array.from({ length: KEPT }, () => NONE),
  };
  memories.set(gazetteer, memory);
  return memory;
};

/** A hash of the units as they stand: ş is not s, and an apostrophe is not nothing. */
const rawHash = ({ text, start, end }: Tokens, at: number): number => {
  let hash = -1;
  for (let i = start[at] as number; i < (end[at] as number); i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};

const markOf = (tokens: Tokens, at: number): number => {
  const trait = tokens.traits[at] as number;
  const isPlain = !(trait & (HAS_APOSTROPHE | IS_MARKED));
  return (isPlain ? (tokens.a[at] as number) : rawHash(tokens, at)) ^ (trait & CAPITAL);
};

const placeOf = (mark: number): number => (mark ^ (mark >>> 15)) & (KEPT - 1);
/** Both hashes in one number: what stands for a word that begins nothing. */
const bothOf = (mark: number, check: number): number => (mark ^ Math.imul(check, 0x2545f491)) | 1;

/** False for a word that is known to begin no name as another: nearly all are, and this is a load or two. */
export const mayBegin = ({ beginless }: Memory, tokens: Tokens, at: number): boolean => {
  const mark = markOf(tokens, at);
  const both = bothOf(mark, tokens.b[at] as number);
  const place = placeOf(mark);
  return beginless[place] !== both && beginless[place ^ 1] !== both;
};

/** Each word has two places: the newer one drives the older into the second, so that two can be kept side by side. */
const keep = (memory: Memory, mark: number, check: number, found: Likeness): void => {
  const { marks, checks, known } = memory;
  const place = placeOf(mark);
  if (!found.firsts.length && !found.soundFirsts.length) keepIn(memory.beginless, place, bothOf(mark, check));
  if (found === NONE) keepIn(memory.nothing, place, bothOf(mark, check));
  else {
    known[place ^ 1] = known[place] as Likeness;
    known[place] = found;
    keepIn(marks, place, mark);
    keepIn(checks, place, check);
  }
};

const keepIn = (table: Int32Array, place: number, value: number): void => {
  table[place ^ 1] = table[place] as number;
  table[place] = value;
};

/** What the word at a place may be, from its units: a capital and marks decide, what is around it does not. */
export const likenessOf = (
  gazetteer: CompiledGazetteer,
  memory: Memory,
  tokens: Tokens,
  at: number,
): Likeness => {
  const mark = markOf(tokens, at);
  const check = tokens.b[at] as number;
  const { marks, checks, nothing, known } = memory;
  const place = placeOf(mark);
  const both = bothOf(mark, check);
  if (nothing[place] === both || nothing[place ^ 1] === both) return NONE;
  if (marks[place] === mark && checks[place] === check) return known[place] as Likeness;
  const other = place ^ 1;
  if (marks[other] === mark && checks[other] === check) return known[other] as Likeness;
  const found = findLikeness(gazetteer, tokens, at);
  keep(memory, mark, check, found);
  return found;
};
