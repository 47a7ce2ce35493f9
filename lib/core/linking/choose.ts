import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import type { Block, Candidate, Option } from './candidates.ts';
import { type PageEvidence, withSure } from './evidence.ts';
import { ENOUGH, type Score, score } from './score.ts';
import { isListedAfter } from './surroundings.ts';

/** A candidate, what was chosen for it, and what is just as likely: then nothing is decided. */
export type Choice = { candidate: Candidate; best: Score; ties: Score[] };

/** The best option, with all that are as good; null where none is good enough or they differ in type. */
const choose = (
  gazetteer: CompiledGazetteer,
  block: Block,
  candidate: Candidate,
  page: PageEvidence,
): Choice | null => {
  const typeOf = ({ option }: Score) => (gazetteer.entities[option.entity] as EntityBrief).type;
  const scores = candidate.options
    .map((option) => score(gazetteer, block, candidate, option, page))
    .sort((one, other) => other.total - one.total);
  const [best] = scores;
  if (!best || best.total < ENOUGH) return null;
  const ties = scores.filter(({ total }) => total === best.total).slice(1);
  return ties.every((tie) => typeOf(tie) === typeOf(best)) ? { candidate, best, ties } : null;
};

/** What was chosen for the neighbour of a candidate in a list, before it or behind it. */
const neighbourIn = (
  { text }: Block,
  { start, end }: Candidate,
  before: Choice | undefined,
  behind: Choice | undefined,
): Option | null => {
  if (before && isListedAfter(text, before.best.reach.end, start)) return before.best.option;
  if (behind && isListedAfter(text, end, behind.best.reach.start)) return behind.best.option;
  return null;
};

/**
 * What each candidate of a block means; what an earlier round chose stays. A bare place name just behind an accepted
 * one in a list is accepted with it: `bases in Rmelan, al-Shaddadi and al-Malikiyah`.
 */
const chooseAll = (
  gazetteer: CompiledGazetteer,
  block: Block,
  page: PageEvidence,
  earlier: ReadonlyMap<Candidate, Choice> = new Map(),
): Choice[] => {
  const choices: Choice[] = [];
  for (const [index, candidate] of block.candidates.entries()) {
    const listedAfter = neighbourIn(
      block,
      candidate,
      choices.at(-1),
      earlier.get(block.candidates[index + 1] ?? candidate),
    );
    const fresh = earlier.get(candidate) ?? choose(gazetteer, block, { ...candidate, listedAfter }, page);
    if (fresh) choices.push({ ...fresh, candidate });
  }
  return choices;
};

const isDecided = ({ ties }: Choice): boolean => ties.length === 0;

const decidedIn = (choices: Choice[] = []): Map<Candidate, Choice> =>
  new Map(choices.filter(isDecided).map((choice) => [choice.candidate, choice]));

/** What was chosen in each block, and what the page says with that. */
type Settled = { page: PageEvidence; choices: Choice[][] };

/** One name is decided once for a page: what is clear in one place is evidence in all others. */
export const settle = (gazetteer: CompiledGazetteer, blocks: Block[], page: PageEvidence): Settled => {
  const first = blocks.map((block) => chooseAll(gazetteer, block, page));
  const decided = first.flat().filter(isDecided);
  const sure = new Set([...page.sure, ...decided.map(({ best }) => best.option.entity)]);
  if (sure.size === page.sure.size) return { page, choices: first };
  const fuller = withSure(gazetteer, page, sure);
  const choices = blocks.map((block, index) => chooseAll(gazetteer, block, fuller, decidedIn(first[index])));
  return { page: fuller, choices };
};
