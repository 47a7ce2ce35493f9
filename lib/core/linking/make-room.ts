import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { type Block, type Candidate, candidatesWithin } from './candidates.ts';
import type { Choice } from './choose.ts';
import type { Draft } from './unlisted/draft.ts';

/** What was decided about the listed names of a block: a candidate without a choice was left alone. */
export type Decision = { block: Block; choices: Choice[]; chosen: ReadonlyMap<Candidate, Choice> };

/** The names of a block, listed and unlisted, none over another. */
export type Found = { choices: Choice[]; drafts: Draft[] };

export const decide = (block: Block, choices: Choice[]): Decision => ({
  block,
  choices,
  chosen: new Map(choices.map((choice) => [choice.candidate, choice])),
});

/** Whether a drone's name goes on with numbers: a family's, or that of a model which has one itself. */
const isNumbered = ({ entities }: CompiledGazetteer, index: number): boolean =>
  /\d/u.test(entities[index]?.name ?? '') || entities.some(({ parent }) => parent === index);

/** The stem of a designation, also with the noun or the article before it: پهپادهای شاهد of شاهد ۲۳۸. */
const isStem = (gazetteer: CompiledGazetteer, draft: Draft, { candidate, best }: Choice): boolean =>
  candidate.from <= draft.from &&
  candidate.to < draft.to &&
  (gazetteer.entities[best.option.entity]?.type === 'system' || isNumbered(gazetteer, best.option.entity));

/** A group's name inside a longer one; it may begin with it only where a short form shows how far that reaches. */
const isInside = (draft: Draft, { candidate: { from, to } }: Choice): boolean =>
  to <= draft.to &&
  (from > draft.from || (from === draft.from && to < draft.to && draft.spelledOut === true));

/** An unlisted name gives way to what was decided about its words, unless that is only a part of it. */
const isLonger = (gazetteer: CompiledGazetteer, draft: Draft, choice: Choice): boolean => {
  const { type } = gazetteer.entities[choice.best.option.entity] as EntityBrief;
  if (draft.type === 'drone')
    return (type === 'drone' || type === 'system') && isStem(gazetteer, draft, choice);
  return draft.type === 'group' && type === 'group' && isInside(draft, choice);
};

const isPlace = ({ entities }: CompiledGazetteer, index: number): boolean =>
  entities[index]?.type === 'base' || entities[index]?.type === 'site';

/** What was left alone as a listed name is not to come back as an unlisted one. */
const mayStand = (gazetteer: CompiledGazetteer, draft: Draft, candidate: Candidate): boolean =>
  draft.type === 'base'
    ? candidate.options.every(({ entity }) => !isPlace(gazetteer, entity))
    : candidate.to < draft.to;

/** Whether nothing that was decided about a block's listed names stands against an unlisted one. */
export const isFree = (gazetteer: CompiledGazetteer, { block, chosen }: Decision, draft: Draft): boolean =>
  candidatesWithin(block.candidates, draft.from, draft.to).every((candidate) => {
    const choice = chosen.get(candidate);
    return choice ? isLonger(gazetteer, draft, choice) : mayStand(gazetteer, draft, candidate);
  });

/** The decision with unlisted names in it; the listed ones that these have inside are gone. */
export const decidedIn = ({ block, choices }: Decision, drafts: Draft[]): Found => {
  const inside = new Set(drafts.flatMap(({ from, to }) => candidatesWithin(block.candidates, from, to)));
  return { choices: choices.filter(({ candidate }) => !inside.has(candidate)), drafts };
};
