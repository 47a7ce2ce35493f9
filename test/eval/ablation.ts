import type { Entity } from '#core/model/entity.ts';
import type { Span } from '#core/model/mention.ts';
import { overlaps } from './match.ts';
import { coreGold, corePredictions, type Page, type Reading } from './pages.ts';
import { compile, readPages } from './spot-pages.ts';

/**
 * Mentions of entities that were taken out, and how many came back unlisted; all unlisted marks, and those on names. `lost`
 * are the mentions that did not come back, `strays` the marks on no name, as they read.
 */
export type Ablation = {
  out: number;
  back: number;
  marks: number;
  names: number;
  lost: string[];
  strays: string[];
};

export const SEEDS = [1, 2, 3, 4, 5];

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Bases and drone models; a family, the parent of models, stays. */
const canGo = (entities: Entity[]): Entity[] => {
  const parents = new Set(entities.map(({ parent }) => parent));
  return entities.filter(({ id, type }) => type === 'base' || (type === 'drone' && !parents.has(id)));
};

/** A third of the bases and drone models, by seed. */
export const chooseThird = (entities: Entity[], seed: number): Set<string> => {
  const next = numbersFrom(seed);
  const shuffled = canGo(entities)
    .map(({ id }) => ({ id, place: next() }))
    .sort((one, other) => one.place - other.place);
  return new Set(shuffled.slice(0, Math.round(shuffled.length / 3)).map(({ id }) => id));
};

export const sumOf = (runs: Ablation[]): Ablation => ({
  out: runs.reduce((sum, { out }) => sum + out, 0),
  back: runs.reduce((sum, { back }) => sum + back, 0),
  marks: runs.reduce((sum, { marks }) => sum + marks, 0),
  names: runs.reduce((sum, { names }) => sum + names, 0),
  lost: runs.flatMap(({ lost }) => lost),
  strays: runs.flatMap(({ strays }) => strays),
});

const readWithout = (gone: ReadonlySet<string>, { page, predicted }: Reading): Ablation => {
  const gold = coreGold(page);
  const marks = corePredictions(predicted).filter(({ entity }) => entity === null);
  const out = gold.filter(({ entity }) => entity !== null && gone.has(entity));
  const lost = out.filter((one) => !marks.some((mark) => mark.type === one.type && overlaps(one, mark)));
  const strays = marks.filter((mark) => !gold.some((one) => overlaps(one, mark)));
  const told = ({ start, end, type }: Span & { type: string }): string =>
    `${type} “${page.text.slice(start, end)}” (${page.lang})`;
  return {
    out: out.length,
    back: out.length - lost.length,
    marks: marks.length,
    names: marks.length - strays.length,
    lost: lost.map(told),
    strays: strays.map(told),
  };
};

const ablateOnce = (entities: Entity[], articles: Page[], seed: number): Ablation => {
  const gone = chooseThird(entities, seed);
  const rest = entities.filter(({ id }) => !gone.has(id));
  return sumOf(readPages(compile(rest), articles).map((reading) => readWithout(gone, reading)));
};

/** Takes a third of the bases and drone models out, once for each seed, and reads the articles without them. */
export const ablate = (entities: Entity[], pages: Page[], seeds: number[] = SEEDS): Ablation[] => {
  const articles = pages.filter(({ kind }) => kind === 'article');
  return seeds.map((seed) => ablateOnce(entities, articles, seed));
};
