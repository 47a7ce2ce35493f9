import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import { findNames, type Match } from '../gazetteer/find.ts';
import { LISTED } from '../gazetteer/forms.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { isWrittenAsName } from './letter-case.ts';

/** One entity that a span may mean, by the form `text` with its `flags`; `entity` is an index into the gazetteer. */
export type Option = { entity: number; flags: number; text: string };

/**
 * A span of a block and the entities it may mean. `from` and `to` are its tokens; `listedAfter` is what was chosen for
 * its neighbour in a list.
 */
export type Candidate = Match & { options: Option[]; listedAfter: Option | null };

/** A text, its words, and what may be named in it, spans not overlapping, in order. */
export type Block = { text: string; tokens: Tokens; candidates: Candidate[] };

export const optionsAt = (gazetteer: CompiledGazetteer, node: number): Option[] => {
  const options: Option[] = [];
  for (let i = gazetteer.formStart[node] as number; i < (gazetteer.formStart[node + 1] as number); i++) {
    options.push({
      entity: gazetteer.formEntity[i] as number,
      flags: gazetteer.formFlags[i] as number,
      text: gazetteer.formText[i] as string,
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

/**
 * Leftmost, then longest: a name inside a longer name is part of it, even where the longer one is not accepted in the
 * end. Only forms that are no alias at all give way to a shorter alias.
 */
const withoutOverlaps = (candidates: Candidate[]): Candidate[] => {
  const chosen: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    const { start } = candidates[i] as Candidate;
    const here: Candidate[] = [];
    while (i < candidates.length && (candidates[i] as Candidate).start === start)
      here.push(candidates[i++] as Candidate);
    here.sort((one, other) => other.end - one.end);
    const best = here.find(isListed) ?? (here[0] as Candidate);
    chosen.push(best);
    while (i < candidates.length && (candidates[i] as Candidate).start < best.end) i++;
  }
  return chosen;
};

export const readBlock = (gazetteer: CompiledGazetteer, text: string): Block => {
  const tokens = tokenize(text);
  const matches = findNames(gazetteer, text, tokens).sort((one, other) => one.start - other.start);
  const candidates = matches
    .map((match) => written(gazetteer, text, match))
    .filter((candidate) => candidate !== null);
  return { text, tokens, candidates: withoutOverlaps(candidates) };
};
