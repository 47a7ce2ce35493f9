import type { Source } from '../model/source.ts';

/**
 * How many pages report an incident, and of how many origins: pages that repeat one agency, outlet or statement are one
 * witness. `partisan` are the origins known only from parties and state media, which are not independent of their side.
 */
export type Witnesses = { reports: number; origins: number; partisan: number };

const fold = (name: string): string => name.trim().toLowerCase();

/** A page without an origin is its own, unless others repeat its publisher: then it is what they repeat. */
const originOf = (source: Source, index: number, repeated: ReadonlySet<string>): string => {
  if (source.origin !== null) return `origin ${fold(source.origin)}`;
  const publisher = fold(source.publisher);
  return repeated.has(publisher) ? `origin ${publisher}` : `page ${source.url ?? index}`;
};

const isPartisan = ({ affiliation }: Source): boolean =>
  affiliation === 'party' || affiliation === 'state-media';

/** Counts the witnesses among the sources of one incident. */
export const countWitnesses = (sources: Source[]): Witnesses => {
  const repeated = new Set(sources.flatMap(({ origin }) => (origin === null ? [] : [fold(origin)])));
  const groups = Map.groupBy(sources, (source) => originOf(source, sources.indexOf(source), repeated));
  const partisan = [...groups.values()].filter((group) => group.every(isPartisan));
  return { reports: sources.length, origins: groups.size, partisan: partisan.length };
};
