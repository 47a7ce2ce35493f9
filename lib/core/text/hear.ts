import { entryOf, FOLD_MASK, soundIn } from './characters.ts';
import { FRONT, LAST_VOWEL, ROUND, SOUND } from './letter-sounds.ts';

/** A name of more consonants is not heard; the vowels of ten places fit into one number. */
export const MOST_CONSONANTS = 9;

/**
 * How a word sounds. `codes` are its consonants, doubled ones once; `keys[n]` is a hash of the first n + 1 of them, and
 * `ends[n]` the offset behind them, so that an ending can be cut off. `vowels` holds three bits for each place: before
 * the first consonant, behind each.
 */
export type Heard = { count: number; codes: Uint8Array; keys: Int32Array; ends: Int32Array; vowels: number };

const KEY_FACTOR = 0x01000193;
const KEY_SEED = 0x5bd1e995;
/** In the place of a consonant: the word begins with a vowel. */
const VOWEL_FIRST = 1;

/** The key of a sequence of consonants, one more at a time. */
export const firstKey = (vowelFirst: boolean): number =>
  vowelFirst ? nextKey(KEY_SEED, VOWEL_FIRST) : KEY_SEED;
export const nextKey = (key: number, code: number): number => Math.imul(key ^ code, KEY_FACTOR);

/** The vowels at a place of a word: a set of qualities, 0 for none. */
export const vowelsAt = (vowels: number, place: number): number => (vowels >>> (3 * place)) & LAST_VOWEL;

const C = 'c'.charCodeAt(0);
const H = 'h'.charCodeAt(0);
const J = 'j'.charCodeAt(0);
const S = 's'.charCodeAt(0);
const W = 'w'.charCodeAt(0);
const Z = 'z'.charCodeAt(0);

const WITH_H: Partial<Record<number, number>> = {
  [SOUND.s]: SOUND.sh,
  [SOUND.k]: SOUND.kh,
  [SOUND.g]: SOUND.g,
  [SOUND.d]: SOUND.dh,
  [SOUND.t]: SOUND.th,
  [SOUND.c]: SOUND.ch,
  [SOUND.p]: SOUND.f,
  [SOUND.z]: SOUND.j,
};
const withH = Uint8Array.from({ length: 64 }, (_, code) => WITH_H[code] ?? 0);

const foldAt = (text: string, at: number, end: number): number =>
  at < end ? entryOf(text.charCodeAt(at)) & FOLD_MASK : 0;

/** A consonant of several letters: its sound, and how many units it takes; one of a single letter takes one. */
const cluster = (text: string, at: number, end: number, code: number): number => {
  const next = foldAt(text, at + 1, end);
  if (next === H && withH[code]) return ((withH[code] as number) << 3) | 2;
  const after = foldAt(text, at + 2, end);
  const isSch = next === C && after === H;
  if (code === SOUND.s && isSch) return (SOUND.sh << 3) | 3;
  if (code === SOUND.s && next === Z) return (SOUND.sh << 3) | 2;
  if (code === SOUND.c && next === Z) return (SOUND.ch << 3) | 2;
  if (code === SOUND.t && isSch) return (SOUND.ch << 3) | 3;
  if (code === SOUND.d && next === J) return (SOUND.j << 3) | 2;
  if ((code === SOUND.t || code === SOUND.d) && next === S && after === C && foldAt(text, at + 3, end) === H)
    return ((code === SOUND.t ? SOUND.ch : SOUND.j) << 3) | 4;
  if (code === SOUND.t && (next === S || next === Z)) return (SOUND.ts << 3) | 2;
  return (code << 3) | 1;
};

/** Letters after which another may make one sound of the two. */
const LEADS = new Set([SOUND.s, SOUND.k, SOUND.g, SOUND.d, SOUND.t, SOUND.c, SOUND.p, SOUND.z] as number[]);
const leads = Uint8Array.from({ length: 64 }, (_, code) => (LEADS.has(code) ? 1 : 0));

export const newHeard = (): Heard => ({
  count: 0,
  codes: new Uint8Array(MOST_CONSONANTS),
  keys: new Int32Array(MOST_CONSONANTS),
  ends: new Int32Array(MOST_CONSONANTS),
  vowels: 0,
});

const isVowel = (text: string, at: number, end: number): boolean => {
  const sound = at < end ? soundIn(entryOf(text.charCodeAt(at))) : 0;
  return sound > 0 && sound <= LAST_VOWEL;
};

/** Whether a y, a w or an h is no consonant where it stands: y but at the start, w behind a vowel, h at the end of one. */
const vowelInstead = (
  text: string,
  at: number,
  end: number,
  code: number,
  afterVowel: boolean,
  first: boolean,
): number => {
  if (code === SOUND.y) return first && isVowel(text, at + 1, end) ? -1 : FRONT;
  if (code === SOUND.w && afterVowel && foldAt(text, at, end) === W && !isVowel(text, at + 1, end))
    return ROUND;
  return code === SOUND.h && afterVowel && at + 1 === end ? 0 : -1;
};

const SEMIVOWELS = Uint8Array.from({ length: 64 }, (_, code) =>
  code === SOUND.y || code === SOUND.w || code === SOUND.h ? 1 : 0,
);

/** Hears the word between two offsets into `heard`, which is used again by the next call. */
export const hear = (text: string, start: number, end: number, heard: Heard): Heard => {
  const { codes, keys, ends } = heard;
  let count = 0;
  let vowels = 0;
  let key = 0;
  let before = -1;
  for (let i = start; i < end; ) {
    let code = soundIn(entryOf(text.charCodeAt(i)));
    let width = 1;
    if (SEMIVOWELS[code]) {
      const instead = vowelInstead(text, i, end, code, before === 0, before < 0);
      if (instead >= 0) code = instead;
    } else if (leads[code]) {
      const found = cluster(text, i, end, code);
      code = found >> 3;
      width = found & 7;
    }
    i += width;
    if (code > LAST_VOWEL) {
      if (code === before) {
        ends[count - 1] = i;
        continue;
      }
      if (count === MOST_CONSONANTS) break;
      key = nextKey(count ? key : firstKey(before === 0), code);
      codes[count] = code;
      keys[count] = key;
      ends[count++] = i;
      before = code;
    } else if (code > 0) {
      vowels |= code << (3 * count);
      before = 0;
    }
  }
  heard.count = count;
  heard.vowels = vowels;
  return heard;
};
