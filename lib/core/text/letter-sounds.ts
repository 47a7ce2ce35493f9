/** Vowels are sets of qualities, so that e is near both a and i; the numbers up to 7 are such sets. */
const OPEN = 1;
const FRONT = 2;
const ROUND = 4;
export const LAST_VOWEL = 7;
export { FRONT, ROUND };

/**
 * Consonants as a name is heard when it is written in Latin or Cyrillic letters. Which of them may stand for one
 * another is said in `lib/core/gazetteer/respell.ts`.
 */
export const SOUND = {
  b: 8, c: 9, d: 10, f: 11, g: 12, h: 13, j: 14, k: 15, l: 16, m: 17, n: 18, p: 19, r: 20, s: 21, t: 22, w: 23, kh: 24, z: 25,
  y: 26, sh: 27, ch: 28, th: 29, dh: 30, ts: 31,
} as const; // biome-ignore format: a table

const VOWELS: Record<string, number> = {
  a: OPEN, e: OPEN | FRONT, i: FRONT, o: ROUND, u: ROUND, ae: OPEN | FRONT, oe: ROUND,
  а: OPEN, е: OPEN | FRONT, э: OPEN | FRONT, я: OPEN | FRONT, и: FRONT, і: FRONT, ы: FRONT, о: ROUND, у: ROUND, ю: ROUND,
}; // biome-ignore format: a table

/** Letters whose marks tell a sound: they are looked up before they fold. */
const MARKED: Record<string, number> = {
  ş: SOUND.sh, ș: SOUND.sh, š: SOUND.sh, ś: SOUND.sh, ç: SOUND.ch, č: SOUND.ch, ć: SOUND.ch, ž: SOUND.j, ż: SOUND.j,
  ǧ: SOUND.j, ḫ: SOUND.kh, ẖ: SOUND.kh, ğ: 0, й: FRONT, ї: FRONT, ё: ROUND,
}; // biome-ignore format: a table

const CONSONANTS: Record<string, number> = {
  b: SOUND.b, c: SOUND.c, d: SOUND.d, f: SOUND.f, g: SOUND.g, h: SOUND.h, j: SOUND.j, k: SOUND.k, l: SOUND.l, m: SOUND.m,
  n: SOUND.n, p: SOUND.p, q: SOUND.k, r: SOUND.r, s: SOUND.s, ss: SOUND.s, t: SOUND.t, v: SOUND.w, w: SOUND.w,
  x: SOUND.kh, y: SOUND.y, z: SOUND.z, б: SOUND.b, в: SOUND.w, г: SOUND.g, д: SOUND.d, ж: SOUND.j, з: SOUND.z, к: SOUND.k,
  л: SOUND.l, м: SOUND.m, н: SOUND.n, п: SOUND.p, р: SOUND.r, с: SOUND.s, т: SOUND.t, ф: SOUND.f, х: SOUND.kh, ц: SOUND.ts,
  ч: SOUND.ch, ш: SOUND.sh, щ: SOUND.sh,
}; // biome-ignore format: a table

/** The sound of a letter that folds to `fold`: a consonant, a set of vowel qualities, or 0 where it has none. */
export const soundOf = (letter: string, fold: string): number =>
  MARKED[letter.toLowerCase()] ?? VOWELS[fold] ?? CONSONANTS[fold] ?? 0;
