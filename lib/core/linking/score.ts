import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { ACRONYM, COMMON, DISTINCTIVE, GUARDED, HEADED, LISTED, TOWN } from '../gazetteer/forms.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import type { Block, Candidate, Option } from './candidates.ts';
import { ARMED_CUE, DRONE_CUE, GROUP_CUE, hasCue } from './cues.ts';
import type { PageEvidence } from './evidence.ts';
import { endsInHead, headBefore, headBehind, isCivil, isMilitaryTarget, isUnit } from './heads.ts';
import { isShouted } from './letter-case.ts';

/** How well one option fits, from features that each have a weight and a name, and the head nouns around it. */
export type Score = { option: Option; total: number; why: Phrase[]; before: number; behind: number };

/** A weight, and the message that names it with what fills its places. */
type Feature = [weight: number, why: string, ...fillings: string[]];

/** From here on a span is taken to mean the entity. */
export const ENOUGH = 3;

const NEAR = 90;
const near = ({ text }: Block, { start, end }: Candidate): string =>
  `${text.slice(Math.max(0, start - NEAR), start)} … ${text.slice(end, end + NEAR)}`;

const formFeatures = ({ flags }: Option): Feature[] => {
  if (flags & HEADED) return [[0, 'why_name_of_the_place']];
  if (!(flags & LISTED)) return [[-1, 'why_no_alias_by_itself']];
  if (flags & GUARDED) return [[flags & COMMON ? -1 : 0, 'why_alias_with_other_meanings']];
  return [[2, 'why_alias'], ...(flags & DISTINCTIVE ? ([[1, 'why_distinctive']] as Feature[]) : [])];
};

const pageFeatures = (gazetteer: CompiledGazetteer, option: Option, page: PageEvidence): Feature[] => {
  const features: Feature[] = [];
  const town = (option.flags & TOWN) !== 0;
  if (page.cues > 0) features.push([page.cues >= 3 && !town ? 2 : 1, 'why_page_on_armed_conflict']);
  else if (page.sure.size > 0) features.push([1, 'why_other_names_on_this_page']);
  if (!(option.flags & GUARDED)) return features;
  const { country } = gazetteer.entities[option.entity] as EntityBrief;
  if (!town && country !== null && page.countries.has(country)) features.push([1, 'why_country', country]);
  if (page.sure.has(option.entity)) features.push([town ? 1 : 2, 'why_clear_elsewhere_on_this_page']);
  else if (page.related.has(option.entity)) features.push([1, 'why_related_names_on_this_page']);
  return features;
};

const isPlaced = ({ type }: EntityBrief): boolean => type === 'base' || type === 'site';

const placeFeatures = (block: Block, candidate: Candidate, option: Option, heads: number): Feature[] => {
  const { start, end } = candidate;
  const features: Feature[] = [];
  if (heads) features.push([3, 'why_head_noun']);
  if (!(option.flags & GUARDED)) return features;
  if (option.flags & HEADED) return heads ? features : [[-9, 'why_no_head_noun']];
  const town = option.flags & TOWN;
  if (isUnit(block.text, end)) features.push([-4, 'why_name_of_a_unit']);
  if (!heads && town && isCivil(block.text, start, end))
    features.push([-3, 'why_named_as_a_town_or_district']);
  if (!town && endsInHead(option.text)) features.push([1, 'why_head_noun_in_the_name']);
  if (isMilitaryTarget(block.text, start)) features.push([2, 'why_named_as_a_target_or_base']);
  else if (candidate.listedAfter && candidate.listedAfter.flags & TOWN)
    features.push([2, 'why_in_a_list_of_bases']);
  else if (!heads && town) features.push([-1, 'why_bare_name_of_a_town']);
  return features;
};

const CUES: Partial<Record<EntityBrief['type'], [cue: RegExp, weight: number, why: string]>> = {
  drone: [DRONE_CUE, 2, 'why_beside_words_for_drones'],
  group: [GROUP_CUE, 1, 'why_beside_words_for_armed_groups'],
  force: [ARMED_CUE, 1, 'why_beside_words_of_war'],
  system: [ARMED_CUE, 1, 'why_beside_words_of_war'],
};

const wordFeatures = (
  block: Block,
  candidate: Candidate,
  option: Option,
  type: EntityBrief['type'],
): Feature[] => {
  if (!(option.flags & GUARDED)) return [];
  const features: Feature[] = [];
  const cue = CUES[type];
  if (cue && hasCue(near(block, candidate), cue[0])) features.push([cue[1], cue[2]]);
  if (option.flags & ACRONYM) {
    if (isShouted(block.text, candidate.start, candidate.end))
      features.push([-3, 'why_among_words_in_capitals']);
    if (option.text.length <= 3) features.push([-1, 'why_short_form']);
  }
  return features;
};

/** Scores one option of a candidate on its page. */
export const score = (
  gazetteer: CompiledGazetteer,
  block: Block,
  candidate: Candidate,
  option: Option,
  page: PageEvidence,
): Score => {
  const entity = gazetteer.entities[option.entity] as EntityBrief;
  const { start, end } = candidate;
  const placed = isPlaced(entity);
  const surface = block.text.slice(start, end);
  const behind = placed && !endsInHead(surface) ? headBehind(block.text, end) : 0;
  const before = placed && !behind ? headBefore(block.text, start, (option.flags & TOWN) !== 0) : 0;
  const features = [
    ...formFeatures(option),
    ...pageFeatures(gazetteer, option, page),
    ...(placed
      ? placeFeatures(block, candidate, option, before + behind)
      : wordFeatures(block, candidate, option, entity.type)),
  ];
  const total = features.reduce((sum, [weight]) => sum + weight, 0);
  const why = [
    phrase('why_written', option.text),
    ...features
      .filter(([weight]) => weight > 0)
      .slice(1)
      .map(([, message, ...fillings]) => phrase(message, ...fillings)),
  ];
  return { option, total, why, before, behind };
};
