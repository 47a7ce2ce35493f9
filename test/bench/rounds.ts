import { median } from './figures.ts';

/** Something that is measured again and again; a run resolves to what it took. */
export type Contender<Result> = { name: string; run: () => Promise<Result> };

/**
 * Runs all contenders in turn, again and again, after one turn that does not count: whatever slows the machine for a
 * while slows all of them. Resolves to the results of each, by name.
 */
export const runInTurn = async <Result>(
  contenders: Contender<Result>[],
  rounds: number,
): Promise<Map<string, Result[]>> => {
  const results = new Map<string, Result[]>(contenders.map(({ name }) => [name, []]));
  for (const { run } of contenders) await run();
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of contenders) results.get(name)?.push(await run());
  return results;
};

/** The median of one number of all results of a contender. @throws if it has none. */
export const medianOf = <Result>(
  results: Map<string, Result[]>,
  name: string,
  numberOf: (result: Result) => number,
): number => median((results.get(name) ?? []).map(numberOf));
