import type { Changeset } from './manifest.ts';

type Way = { bytes: number; last: Changeset | null };

const chainTo = (ways: ReadonlyMap<number, Way>, sequence: number): Changeset[] => {
  const chain: Changeset[] = [];
  for (let last = ways.get(sequence)?.last; last; last = ways.get(last.from)?.last) chain.unshift(last);
  return chain;
};

/**
 * The changesets that lead from one sequence to another with the fewest bytes; null where none do. As each leads to a
 * later sequence, one pass in the order of where they start finds the way.
 */
export const shortestChain = (changesets: Changeset[], from: number, to: number): Changeset[] | null => {
  const ways = new Map<number, Way>([[from, { bytes: 0, last: null }]]);
  for (const changeset of changesets.toSorted((one, other) => one.from - other.from)) {
    const start = ways.get(changeset.from);
    if (!start) continue;
    const bytes = start.bytes + changeset.bytes;
    const known = ways.get(changeset.to);
    if (known === undefined || bytes < known.bytes) ways.set(changeset.to, { bytes, last: changeset });
  }
  return ways.has(to) ? chainTo(ways, to) : null;
};
