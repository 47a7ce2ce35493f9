import type { Source } from '../model/source.ts';

/**
 * How many pages report an incident, and of how many origins: pages of one outlet, or that repeat one agency, outlet or
 * statement, are one witness. `partisan` are the origins known only from parties and state media, which are not
 * independent of their side.
 */
export type Witnesses = { reports: number; origins: number; partisan: number };

const fold = (name: string): string => name.trim().toLowerCase();

/** A page that repeats nobody stands for its outlet. */
const originOf = ({ origin, publisher }: Source): string => fold(origin ?? publisher);

const isPartisan = ({ affiliation }: Source): boolean =>
  affiliation === 'party' || affiliation === 'state-media';

/** Counts the witnesses among the sources of one incident. */
export const countWitnesses = (sources: Source[]): Witnesses => {
  const groups = Map.groupBy(sources, originOf);
  const partisan = [...groups.values()].filter((group) => group.every(isPartisan));
  return { reports: sources.length, origins: groups.size, partisan: partisan.length };
};
