import { firstKey, type Heard, nextKey } from '../text/hear.ts';
import { SOUND } from '../text/letter-sounds.ts';

/**
 * What a consonant of a listed name may be written as elsewhere, the likeliest first. One direction only: Qayyarah is
 * also Gayara, but not every g of another name is also a q.
 */
const WRITTEN: Partial<Record<number, number[]>> = {
  [SOUND.k]: [SOUND.k, SOUND.c, SOUND.g],
  [SOUND.g]: [SOUND.g, SOUND.k, SOUND.h],
  [SOUND.kh]: [SOUND.kh, SOUND.k, SOUND.h, SOUND.ch],
  [SOUND.h]: [SOUND.h, SOUND.kh],
  [SOUND.sh]: [SOUND.sh, SOUND.ch, SOUND.s],
  [SOUND.ch]: [SOUND.ch, SOUND.sh, SOUND.h, SOUND.kh],
  [SOUND.j]: [SOUND.j, SOUND.c, SOUND.g, SOUND.ch],
  [SOUND.c]: [SOUND.c, SOUND.k, SOUND.j],
  [SOUND.s]: [SOUND.s, SOUND.th],
  [SOUND.z]: [SOUND.z, SOUND.s, SOUND.dh],
  [SOUND.dh]: [SOUND.dh, SOUND.d, SOUND.z],
  [SOUND.d]: [SOUND.d, SOUND.dh],
  [SOUND.t]: [SOUND.t, SOUND.th],
  [SOUND.th]: [SOUND.th, SOUND.t, SOUND.s],
  [SOUND.ts]: [SOUND.ts, SOUND.s, SOUND.z],
  [SOUND.b]: [SOUND.b, SOUND.p],
  [SOUND.p]: [SOUND.p, SOUND.b],
};

/** Keys of one name at most: each is an entry of the matcher. */
const MOST_KEYS = 6;
/** In one word a writer departs from another in so many consonants at most. */
const MOST_CHANGES = 2;

/** The keys of all ways to write the consonants of a heard word, as listed first. */
export const keysOf = ({ codes, count, vowels }: Heard): { key: number; changes: number }[] => {
  const found = new Map<number, number>();
  const start = firstKey((vowels & 7) > 0);
  let paths = [{ key: start, changes: 0 }];
  for (const code of codes.subarray(0, count)) {
    const written = WRITTEN[code] ?? [code];
    paths = paths
      .flatMap(({ key, changes }) =>
        written.map((other, at) => ({ key: nextKey(key, other), changes: changes + (at > 0 ? 1 : 0) })),
      )
      .filter(({ changes }) => changes <= MOST_CHANGES);
  }
  for (const { key, changes } of paths.sort((one, other) => one.changes - other.changes)) {
    if (found.size >= MOST_KEYS) break;
    if (!found.has(key)) found.set(key, changes);
  }
  return count === 0 ? [] : Array.from(found, ([key, changes]) => ({ key, changes }));
};
