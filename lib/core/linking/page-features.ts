import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { COMMON, GUARDED, KEYED, LISTED, TOWN } from '../gazetteer/forms.ts';
import type { Candidate, Option } from './candidates.ts';
import { isAboutWar, isDoubtful, isElsewhere, isFirmlyAboutWar, type PageEvidence } from './evidence.ts';
import type { Feature } from './features.ts';

/** A word of everyday language stays one on any page, unless it is listed as a name. */
const isCarried = ({ flags }: Option): boolean =>
  (flags & LISTED) !== 0 || (flags & (COMMON | TOWN | KEYED)) === 0;

const kindFeatures = (page: PageEvidence, option: Option, guarded: boolean, town: boolean): Feature[] => {
  if (isElsewhere(page)) return [[guarded ? -4 : -2, 'why_page_on_something_else']];
  if (isAboutWar(page)) {
    const firm = guarded && isCarried(option) && isFirmlyAboutWar(page) ? 1 : 0;
    return [[firm + (town ? 1 : 2), 'why_page_on_armed_conflict']];
  }
  if (page.cues > 0) return isDoubtful(page) ? [] : [[1, 'why_page_on_armed_conflict']];
  if (page.sure.size > 0) return [[1, 'why_other_names_on_this_page']];
  return page.topic > 0 ? [[-1, 'why_page_on_something_else']] : [];
};

const SEVERAL = 3;
/** Drones and groups come in company; a place stands where it stands. */
const NAMED_TOGETHER: ReadonlySet<string> = new Set(['drone', 'group']);

/** What the page as a whole says for an option. `town`: the bare name is also a town's. */
export const pageFeatures = (
  gazetteer: CompiledGazetteer,
  { node }: Candidate,
  option: Option,
  page: PageEvidence,
  town: boolean,
): Feature[] => {
  const { country, type } = gazetteer.entities[option.entity] as EntityBrief;
  const guarded = (option.flags & GUARDED) !== 0;
  const features = kindFeatures(page, option, guarded, town);
  if (!guarded) return features;
  if (page.elsewhere.has(node)) features.push([-3, 'why_part_of_another_name']);
  if (!town && country !== null && page.countries.has(country)) features.push([1, 'why_country', country]);
  const common = (option.flags & COMMON) !== 0;
  const alike = NAMED_TOGETHER.has(type) && isAboutWar(page) ? (page.types.get(type) ?? 0) : 0;
  if (alike > 0) {
    const many = type === 'drone' && isCarried(option) && alike >= SEVERAL;
    features.push([many ? 2 : 1, 'why_names_like_it_on_this_page']);
  }
  if (page.sure.has(option.entity))
    features.push([town || common ? 1 : 2, 'why_clear_elsewhere_on_this_page']);
  else if (page.related.has(option.entity)) features.push([1, 'why_related_names_on_this_page']);
  return features;
};
