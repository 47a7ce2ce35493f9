import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import { findNames, type Match } from '../gazetteer/find.ts';
import { LISTED } from '../gazetteer/forms.ts';
import { copyOf } from '../text/token-arrays.ts';
import { scan } from '../text/tokens.ts';
import { type BlockWords, wordsOf } from './block-words.ts';
import { isWrittenAsName } from './letter-case.ts';
import { stemsOf } from './unlisted/stems.ts';
import { findTriggers, type Trigger } from './unlisted/triggers.ts';

/** One entity that a span may mean, by the form `text` with its `flags`; `entity` is an index into the gazetteer. */
export type Option = { entity: number; flags: number; text: string };

/**
 * A span of a block and the entities it may mean. `from` and `to` are its tokens; `listedAfter` is what was chosen for
 * its neighbour in a list.
 */
export type Candidate = Match & { options: Option[]; listedAfter: Option | null };

/**
 * A text, its words, what may be named in it (spans not overlapping, in order), and the words beside which names may stand
 * that no list holds. `spots` are the tokens of both, in order.
 */
export type Block = {
  text: string;
  words: BlockWords;
  candidates: Candidate[];
  triggers: Trigger[];
  spots: { from: number; to: number }[];
};

export const optionsAt = (gazetteer: CompiledGazetteer, node: number): Option[] => {
  const options: Option[] = [];
  for (let i = gazetteer.formStart[node] as number; i < (gazetteer.formStart[node + 1] as number); i++) {
    options.push({
      entity: gazetteer.formEntity[i] as number,
      flags: gazetteer.formFlags[i] as number,
      text: gazetteer.texts[gazetteer.formText[i] as number] as string,
    });
  }
  return options;
};

const written = (gazetteer: CompiledGazetteer, text: string, match: Match): Candidate | null => {
  const surface = text.slice(match.start, match.end);
  const options = optionsAt(gazetteer, match.node).filter(({ flags }) => isWrittenAsName(surface, flags));
  return options.length ? { ...match, options, listedAfter: null } : null;
};

const isListed = ({ options }: Candidate): boolean => options.some(({ flags }) => flags & LISTED);

/** `KDPI's headquarters in Koya` describes a place by whose it is: the owner is the name. */
const DESCRIBES_BY_OWNER = /\p{L}['’]s\s\p{Ll}/u;

const longestName = (text: string, here: Candidate[]): Candidate => {
  const listed = here.filter(isListed);
  const named = listed.find(({ start, end }) => !DESCRIBES_BY_OWNER.test(text.slice(start, end)));
  return named ?? listed[0] ?? (here[0] as Candidate);
};

/**
 * Leftmost, then longest: a name inside a longer name is part of it, even where the longer one is not accepted in the
 * end. Only forms that are no alias at all give way to a shorter alias.
 */
const withoutOverlaps = (text: string, candidates: Candidate[]): Candidate[] => {
  const chosen: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    const { start } = candidates[i] as Candidate;
    const here: Candidate[] = [];
    while (i < candidates.length && (candidates[i] as Candidate).start === start)
      here.push(candidates[i++] as Candidate);
    here.sort((one, other) => other.end - one.end);
    const best = longestName(text, here);
    chosen.push(best);
    while (i < candidates.length && (candidates[i] as Candidate).start < best.end) i++;
  }
  return chosen;
};

export const readBlock = (gazetteer: CompiledGazetteer, text: string): Block => {
  const stems = stemsOf(gazetteer);
  const tokens = scan(text);
  const matches = findNames(gazetteer, text, tokens).sort((one, other) => one.start - other.start);
  const names = matches
    .map((match) => written(gazetteer, text, match))
    .filter((candidate) => candidate !== null);
  const candidates = withoutOverlaps(text, names);
  const triggers = findTriggers(stems, text, tokens);
  const spots = triggers.length
    ? [...candidates, ...triggers.map(({ at }) => ({ from: at, to: at }))].sort(
        (one, other) => one.from - other.from,
      )
    : candidates;
  const words = wordsOf(text, spots.length ? copyOf(tokens) : null);
  return { text, words, candidates, triggers, spots };
};

/** The index of the first candidate that ends at or behind a token, by bisection: a text may have ten thousand. */
export const firstEndingFrom = (candidates: readonly Candidate[], token: number): number => {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Candidate).to < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The candidates that share a word with the tokens `from` to `to`. */
export const candidatesWithin = (candidates: readonly Candidate[], from: number, to: number): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = firstEndingFrom(candidates, from); i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    if (candidate.from > to) break;
    found.push(candidate);
  }
  return found;
};
