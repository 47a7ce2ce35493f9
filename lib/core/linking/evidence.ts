import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { GUARDED } from '../gazetteer/forms.ts';
import type { EntityType } from '../model/entity.ts';
import type { Block, Candidate } from './candidates.ts';
import { stretchesOf, tallyAll } from './count-words.ts';
import { countriesIn } from './countries.ts';
import { isPartOfVenue } from './surroundings.ts';

/**
 * What a page says as a whole. `cues` is how many different words of war stand near its names, `hard` how many of those mean
 * nothing else, `solid` how many entities it names by more than a single word, `topic` how many words it has of the topic, apart
 * from war, that it has most of, or half of those of all topics; `countries` are those of the gazetteer that it names; `sure` the entities named without
 * doubt, by index; `related` the parents, children and siblings of those; `elsewhere` the names (as trie nodes) that also stand
 * inside a hotel's, a ship's, a company's; `types` how many of the entities that are sure are of each type.
 */
export type PageEvidence = {
  cues: number;
  hard: number;
  solid: number;
  topic: number;
  countries: ReadonlySet<string>;
  sure: ReadonlySet<number>;
  related: ReadonlySet<number>;
  elsewhere: ReadonlySet<number>;
  types: ReadonlyMap<EntityType, number>;
};

const onlyEntity = ({ options }: Candidate): number | null => {
  const [option, other] = options;
  return option && !other && !(option.flags & GUARDED) ? option.entity : null;
};

/** Parents, children and siblings. */
const relativesOf = ({ entities }: CompiledGazetteer, sure: ReadonlySet<number>): Set<number> => {
  if (!sure.size) return new Set();
  const parents = new Set(
    Array.from(sure, (index) => entities[index]?.parent ?? -1).filter((parent) => parent >= 0),
  );
  const related = new Set(parents);
  for (let index = 0; index < entities.length; index++) {
    const parent = entities[index]?.parent ?? -1;
    if (parent >= 0 && (sure.has(parent) || parents.has(parent))) related.add(index);
  }
  return related;
};

const typesOf = ({ entities }: CompiledGazetteer, sure: ReadonlySet<number>): Map<EntityType, number> => {
  const types = new Map<EntityType, number>();
  for (const index of sure) {
    const { type } = entities[index] as EntityBrief;
    types.set(type, (types.get(type) ?? 0) + 1);
  }
  return types;
};

/** The same page, after more was found out about who is named on it. */
export const withSure = (
  gazetteer: CompiledGazetteer,
  page: PageEvidence,
  sure: ReadonlySet<number>,
): PageEvidence => ({
  ...page,
  sure,
  related: relativesOf(gazetteer, sure),
  types: typesOf(gazetteer, sure),
});

const indexesOf = ({ entities }: CompiledGazetteer, keys: ReadonlySet<string>): number[] =>
  keys.size ? entities.flatMap(({ key }, index) => (keys.has(key) ? [index] : [])) : [];

/**
 * Measured on 170 pages: of those about war none has more than 4 words of a topic, and what speaks for war outweighs them
 * by half at least.
 */
const FEW_TOPIC_WORDS = 3;
const TOPIC_WEIGHT = 2;
const SOLID_WEIGHT = 2;

/** Whether a page is about something else than war, as far as its words tell. */
export const isElsewhere = ({ cues, hard, solid, topic }: PageEvidence): boolean =>
  topic >= FEW_TOPIC_WORDS && topic * TOPIC_WEIGHT > cues + hard + SOLID_WEIGHT * solid;

/** From so many different words of war on, or names of several words, a page may be about it. */
const MANY_CUES = 3;
const SEVERAL = 2;

/** Whether a page is about war, as far as its words and names tell. */
export const isAboutWar = (page: PageEvidence): boolean => {
  const { cues, hard, solid } = page;
  if (isElsewhere(page)) return false;
  return (cues >= MANY_CUES && (hard > 0 || solid >= SEVERAL)) || (cues > 0 && solid > SEVERAL);
};

/** Measured on 200 pages: what only sounds like war has less than nothing, nine in ten of those about it have more. */
const FIRM = 6;

/** Whether a page is so plainly about war that a name with other meanings needs no word of its own beside it. */
export const isFirmlyAboutWar = (page: PageEvidence): boolean => {
  const { cues, hard, solid, topic } = page;
  return isAboutWar(page) && cues + hard + SOLID_WEIGHT * solid - TOPIC_WEIGHT * topic >= FIRM;
};

/** Strikes, shots and attacks alone are the talk of other pages as well. */
export const isDoubtful = ({ topic, hard, solid }: PageEvidence): boolean =>
  topic >= SEVERAL && hard === 0 && solid < SEVERAL;

/**
 * Names of several words or with a number, and of drones: nobody is called so by chance, and several of them make the
 * page's topic.
 */
const countSolid = ({ entities }: CompiledGazetteer, blocks: Block[]): number => {
  const solid = new Set<number>();
  for (const candidate of blocks.flatMap(({ candidates }) => candidates)) {
    const entity = onlyEntity(candidate);
    if (entity === null) continue;
    const { type, name } = entities[entity] as EntityBrief;
    if (type === 'site' || AIRPORT.test(name)) continue;
    if (candidate.to > candidate.from || type === 'drone') solid.add(entity);
  }
  return solid.size;
};

/** Civil airports are named in the stories of airlines. */
const AIRPORT = /airport/iu;

const namesElsewhere = (blocks: Block[]): Set<number> =>
  new Set(
    blocks.flatMap(({ words, candidates }) =>
      candidates.filter((candidate) => isPartOfVenue(words, candidate)).map(({ node }) => node),
    ),
  );

export const readPage = (
  gazetteer: CompiledGazetteer,
  blocks: Block[],
  known: Iterable<string>,
): PageEvidence => {
  const stretches = stretchesOf(blocks);
  const { cues, hard, topic } = tallyAll(stretches);
  const solid = countSolid(gazetteer, blocks);
  const sure = new Set(indexesOf(gazetteer, new Set(known)));
  const page = {
    cues,
    hard,
    solid,
    topic,
    countries: new Set<string>(),
    sure,
    related: new Set<number>(),
    elsewhere: namesElsewhere(blocks),
    types: new Map<EntityType, number>(),
  };
  if (cues > 0 && !isElsewhere(page)) {
    for (const candidate of blocks.flatMap((block) => block.candidates)) {
      const entity = onlyEntity(candidate);
      if (entity !== null) sure.add(entity);
    }
  }
  const countries = countriesIn(gazetteer, stretches);
  return withSure(gazetteer, { ...page, countries }, sure);
};
