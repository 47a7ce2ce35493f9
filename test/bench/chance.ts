/** Numbers from 0 up to, but not including, 1; the same ones for the same seed. */
export type Chance = () => number;

/** A counter mixed by two multiplications (mulberry32): every run of a benchmark has to read the same text. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of the values, all of them equally likely. @throws if there is none. */
export const pick = <Value>(chance: Chance, values: readonly Value[]): Value => {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};
