import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import { GUARDED, HEADED, KEYED, LISTED, TOWN } from '../gazetteer/forms.ts';
import type { BlockWords } from './block-words.ts';
import type { Block, Candidate, Option } from './candidates.ts';
import { isFirmlyAboutWar, type PageEvidence } from './evidence.ts';
import type { Feature } from './features.ts';
import { endsInHead } from './heads.ts';
import { isBeside, isTarget, isTown, isUnit } from './surroundings.ts';
import { ARMED, HARD } from './word-classes.ts';

const NEAR = 3;
const SEVERAL = 3;

const isPlace = ({ entities }: CompiledGazetteer, { entity }: Option): boolean =>
  entities[entity]?.type === 'base';

/** Other bases on the page, and more so where they are several. */
const othersOn = ({ types }: PageEvidence): Feature[] => {
  const others = types.get('base') ?? 0;
  return others > 0 ? [[others >= SEVERAL ? 2 : 1, 'why_names_like_it_on_this_page']] : [];
};

/** What speaks for the base where only its bare name stands. */
const bareFeatures = (
  gazetteer: CompiledGazetteer,
  { words }: Block,
  candidate: Candidate,
  { entity, flags }: Option,
  page: PageEvidence,
): Feature[] => {
  if (isTarget(words, candidate)) {
    return [[2, 'why_named_as_a_target_or_base'], ...othersOn(page)];
  }
  if (candidate.listedAfter && isPlace(gazetteer, candidate.listedAfter))
    return [[2, 'why_in_a_list_of_bases']];
  if (!(flags & TOWN)) return flags & LISTED ? othersOn(page) : [];
  const known = page.sure.has(entity) && isBeside(words, candidate, HARD, NEAR);
  if (known) return [[1, 'why_beside_words_of_war']];
  return [[-1, 'why_bare_name_of_a_town'], ...listedFeatures(words, candidate, flags, page)];
};

/** What carries a town's name that is also listed as the base's, on a page that is plainly about war. */
const listedFeatures = (
  words: BlockWords,
  candidate: Candidate,
  flags: number,
  page: PageEvidence,
): Feature[] => {
  if (!(flags & LISTED) || flags & KEYED || !isFirmlyAboutWar(page)) return [];
  const features: Feature[] = [];
  if (candidate.to > candidate.from) features.push([1, 'why_distinctive']);
  features.push(...othersOn(page));
  if (isBeside(words, candidate, ARMED, NEAR)) features.push([1, 'why_beside_words_of_war']);
  return features;
};

/** What stands around the name of a base or a site. `headed`: a head noun touches it. */
export const placeFeatures = (
  gazetteer: CompiledGazetteer,
  block: Block,
  candidate: Candidate,
  option: Option,
  page: PageEvidence,
  headed: boolean,
): Feature[] => {
  const features: Feature[] = headed ? [[3, 'why_head_noun']] : [];
  if (!(option.flags & GUARDED)) return features;
  if (option.flags & HEADED) return headed ? features : [[-9, 'why_no_head_noun']];
  const town = (option.flags & TOWN) !== 0;
  if (isUnit(block.words, candidate)) features.push([-4, 'why_name_of_a_unit']);
  if (!headed && town && isTown(block.words, candidate))
    features.push([-3, 'why_named_as_a_town_or_district']);
  if (!town && endsInHead(option.text)) features.push([1, 'why_head_noun_in_the_name']);
  return headed ? features : [...features, ...bareFeatures(gazetteer, block, candidate, option, page)];
};
