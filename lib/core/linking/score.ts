import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { TOWN } from '../gazetteer/forms.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import type { Block, Candidate, Option } from './candidates.ts';
import type { PageEvidence } from './evidence.ts';
import type { Feature } from './features.ts';
import { endsInHead, type Reach, reachOf } from './heads.ts';
import { formFeatures, longerNameFeatures, wordFeatures } from './name-features.ts';
import { pageFeatures } from './page-features.ts';
import { placeFeatures } from './place-features.ts';

/** How well one option fits, from features that each have a weight and a name; and how far the name reaches. */
export type Score = { option: Option; total: number; features: Feature[]; reach: Reach };

/** From here on a span is taken to mean the entity. */
export const ENOUGH = 3;

const tell = ([, message, ...fillings]: Feature): Phrase => phrase(message, ...fillings);

/** Scores one option of a candidate on its page. */
export const score = (
  gazetteer: CompiledGazetteer,
  block: Block,
  candidate: Candidate,
  option: Option,
  page: PageEvidence,
): Score => {
  const { type } = gazetteer.entities[option.entity] as EntityBrief;
  const { start, end } = candidate;
  const placed = type === 'base' || type === 'site';
  const town = placed && (option.flags & TOWN) !== 0;
  const bare = !placed || endsInHead(block.text.slice(start, end));
  const reach = bare ? { start, end } : reachOf(block.words, candidate, town);
  const headed = reach.start < start || reach.end > end;
  const features: Feature[] = [
    ...formFeatures(option),
    ...pageFeatures(gazetteer, candidate, option, page, town),
    ...(placed
      ? placeFeatures(gazetteer, block, candidate, option, page, headed)
      : wordFeatures(gazetteer, block, candidate, option, page)),
    ...(headed ? [] : longerNameFeatures(block, candidate, option, type)),
  ];
  return { option, reach, features, total: features.reduce((sum, [weight]) => sum + weight, 0) };
};

/** What spoke for an option; the form itself is told by how it is written. */
export const whyOf = ({ option, features }: Score): Phrase[] => [
  phrase('why_written', option.text),
  ...features.slice(1).flatMap((feature) => (feature[0] > 0 ? tell(feature) : [])),
];

/** What spoke against it. */
export const againstOf = ({ features }: Score): Phrase[] =>
  features.flatMap((feature) => (feature[0] < 0 ? tell(feature) : []));
