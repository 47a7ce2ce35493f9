import { foldAll } from './fold-all.ts';

const tally = (names: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Marks at the edges of a printed name belong to the text; some engines hand them out with it. */
const bare = (surface: string): string => foldAll(surface).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** How many of the planted names are among the surfaces, each surface standing for one planted name. */
export const countFound = (planted: string[], surfaces: string[]): number => {
  const found = tally(surfaces.map(bare));
  let count = 0;
  for (const [name, times] of tally(planted.map(bare))) count += Math.min(times, found.get(name) ?? 0);
  return count;
};
