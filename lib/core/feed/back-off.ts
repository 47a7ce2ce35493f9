const FIRST_MINUTES = 5;
const LONGEST_MINUTES = 6 * 60;

/**
 * Minutes until a look that failed is repeated: twice as long after each failure, and of that a half up to the whole, as
 * `chance` (from 0 to 1) has it, so that readers of a host that was down do not come back at one moment.
 */
export const pauseAfter = (failures: number, chance: number): number =>
  Math.min(FIRST_MINUTES * 2 ** (failures - 1), LONGEST_MINUTES) * (0.5 + chance / 2);
