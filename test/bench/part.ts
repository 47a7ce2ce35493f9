import type { Feed } from '#core/feed/parse-feed.ts';
import type { Figure } from './figures.ts';

/** What a part of the benchmarks gets: the bundled data, and where to tell of its progress. */
export type BenchInput = { feed: Feed; say: (line: string) => void };

/** Measures one thing; rejects where what it measures does not work. */
export type Measure = (input: BenchInput) => Promise<Figure[]>;
export type Part = { measure: Measure; needsBuild: boolean };

/** The parts of these names in their own order, all of them without names. @throws on a name that no part has. */
export const choose = <Of>(parts: Record<string, Of>, names: string[]): [string, Of][] => {
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}". The parts are ${Object.keys(parts).join(', ')}.`);
  return Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
};
