import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { ACRONYM, COMMON, DISTINCTIVE, GUARDED, HEADED, KEYED, LISTED } from '../gazetteer/forms.ts';
import { classesAt } from './block-words.ts';
import type { Block, Candidate, Option } from './candidates.ts';
import { isAboutWar, isFirmlyAboutWar, type PageEvidence } from './evidence.ts';
import type { Feature } from './features.ts';
import { isShouted } from './letter-case.ts';
import {
  hasStrangerBeside,
  isBeside,
  isInQuotes,
  isPartOfVenue,
  isSomewhere,
  isTown,
} from './surroundings.ts';
import { ARMED, DRONE, GROUP, NOUN_BEFORE, TARGET } from './word-classes.ts';

type EntityType = EntityBrief['type'];

/** What the form itself says, whatever stands around it. */
export const formFeatures = ({ flags }: Option): Feature[] => {
  if (flags & HEADED) return [[0, 'why_name_of_the_place']];
  if (!(flags & LISTED)) return [[-1, 'why_no_alias_by_itself']];
  if (flags & GUARDED) return [[flags & (COMMON | KEYED) ? -1 : 0, 'why_alias_with_other_meanings']];
  return flags & DISTINCTIVE
    ? [
        [2, 'why_alias'],
        [1, 'why_distinctive'],
      ]
    : [[2, 'why_alias']];
};

const ARABIC_ARTICLE = /^ال/u;

/** A noun of war that is also a name, as القاعدة is the base: and without its article it is the noun only. */
const nounFeatures = (
  { words, text }: Block,
  { from, start, end }: Candidate,
  { text: form, flags }: Option,
): Feature[] => {
  if (!(flags & COMMON)) return [];
  const bare = ARABIC_ARTICLE.test(form) && !/^(?:ال|ل)/u.test(text.slice(start, end));
  return bare || classesAt(words, from) & (NOUN_BEFORE | TARGET)
    ? [[-2, 'why_alias_with_other_meanings']]
    : [];
};

/** How many words around a name speak for its type. */
const NEAR = 14;
/** Around a word of everyday language, only those that all but touch it. */
const BESIDE_COMMON = 3;

const CUES: Partial<Record<EntityType, [classes: number, weight: number, why: string]>> = {
  drone: [DRONE, 2, 'why_beside_words_for_drones'],
  group: [GROUP, 1, 'why_beside_words_for_armed_groups'],
  force: [ARMED, 1, 'why_beside_words_of_war'],
  system: [ARMED, 1, 'why_beside_words_of_war'],
};

const isSpelledInCapitals = (surface: string): boolean => surface === surface.toUpperCase();

/** A short form of four letters with one capital is more often a name: Saad. */
const LONGEST_NAMELIKE = 4;

/** `IRIS-T`, and not `PMF-backed`. */
const CONTINUED = /^-\p{Lu}/u;

const acronymFeatures = (
  { text }: Block,
  { start, end }: Candidate,
  option: Option,
  isExpected: boolean,
): Feature[] => {
  const features: Feature[] = [];
  if (isShouted(text, start, end)) features.push([-3, 'why_among_words_in_capitals']);
  if (CONTINUED.test(text.slice(end, end + 2))) features.push([-3, 'why_part_of_another_name']);
  const isName = !isSpelledInCapitals(text.slice(start, end));
  if (isName && option.text.length <= LONGEST_NAMELIKE) features.push([-2, 'why_short_form']);
  if (option.text.length <= 3 && !(isExpected && option.flags & LISTED))
    features.push([-1, 'why_short_form']);
  return features;
};

/** Quotes are put around the names of drones and weapons, and hardly around anything else on a page about war. */
const isQuotedName = (type: EntityType, cued: boolean, page: PageEvidence): boolean =>
  cued || ((type === 'drone' || type === 'system') && page.types.has('drone') && isAboutWar(page));

/** What the words around the name of a group, a drone, a force or a weapon say. */
export const wordFeatures = (
  { entities }: CompiledGazetteer,
  { words, ...block }: Block,
  candidate: Candidate,
  option: Option,
  page: PageEvidence,
): Feature[] => {
  if (!(option.flags & GUARDED)) return [];
  const { type } = entities[option.entity] as EntityBrief;
  const features: Feature[] = nounFeatures({ words, ...block }, candidate, option);
  const cue = CUES[type];
  const reach = option.flags & COMMON ? BESIDE_COMMON : NEAR;
  const cued = cue !== undefined && isBeside(words, candidate, cue[0], reach);
  if (cue && cued) features.push([cue[1], cue[2]]);
  const isExpected = isFirmlyAboutWar(page) || (cued && isAboutWar(page));
  const { listedAfter } = candidate;
  if (listedAfter && entities[listedAfter.entity]?.type === type)
    features.push([1, 'why_in_a_list_after', listedAfter.text]);
  if (option.flags & ACRONYM)
    features.push(...acronymFeatures({ words, ...block }, candidate, option, isExpected));
  else if (isQuotedName(type, cued, page) && isInQuotes(words, candidate))
    features.push([1, 'why_in_quotes']);
  return features;
};

/** A name inside a longer one that is no name of ours: a hotel's, a ship's, a person's. */
export const longerNameFeatures = (
  { words, text }: Block,
  candidate: Candidate,
  { flags }: Option,
  type: EntityType,
): Feature[] => {
  const guarded = (flags & GUARDED) !== 0;
  if (isPartOfVenue(words, candidate)) {
    const weight = guarded ? -5 : type === 'group' || type === 'force' ? -2 : -4;
    return [[weight, 'why_part_of_another_name']];
  }
  if (guarded && type === 'group' && isTown(words, candidate))
    return [[-5, 'why_named_as_a_town_or_district']];
  if (guarded && type === 'drone' && isSomewhere(words, candidate)) return [[-3, 'why_name_of_the_place']];
  const short = (flags & ACRONYM) !== 0 && isSpelledInCapitals(text.slice(candidate.start, candidate.end));
  const alone = guarded && !short && !isBeside(words, candidate, DRONE | GROUP, 3);
  return alone && hasStrangerBeside(words, candidate) ? [[-2, 'why_part_of_another_name']] : [];
};
