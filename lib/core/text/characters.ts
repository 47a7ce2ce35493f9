import { soundOf } from './letter-sounds.ts';

/** What a UTF-16 unit does to the words around it. */
export const LETTER = 1;
export const DIGIT = 2;
/** Leaves no trace: combining marks, soft hyphens, joiners, direction marks, letter modifiers. */
export const IGNORED = 3;
export const APOSTROPHE = 4;
export const SPACE = 5;
export const HYPHEN = 6;
export const SLASH = 7;
export const STOP = 8;
export const BREAK = 9;
/** A letter that is a word by itself, as in Chinese. */
export const IDEOGRAPH = 10;
/** A letter that folds to more than one: ß, ligatures. */
export const WIDE = 11;
/** Between two Hebrew letters it stands for gershayim and is inside a word: מל"ט. Elsewhere it parts. */
export const QUOTE = 12;

/**
 * All that is known of a unit, in one number, so that reading a text is one load a unit: what it folds to (16 bits),
 * its class (4 bits), its sound (6 bits), whether it is a capital, and its script. An entry of 0 was not asked for yet:
 * `entryOf` fills it. A loop over plain letters may read the table itself, since 0 is of no class; that check in every
 * round would make it half as fast.
 */
export const entries = new Int32Array(65_536);
export const CLASS_AT = 16;
export const CLASS_MASK = 15 << CLASS_AT;
const SOUND_AT = 20;
export const FOLD_MASK = 0xffff;
const TRAITS_AT = 26;

/** Traits of a unit: the first one's are its word's. Letters of other scripts have none of the last three. */
export const CAPITAL = 1;
export const LATIN = 2;
export const CYRILLIC = 4;
/** Arabic or Hebrew: small words are written together with the next. */
export const SEMITIC = 8;

const expansions = new Map<number, string>();

const APOSTROPHES = /['\u2018\u2019\u201b\u0060\u00b4\u2032\uff07\u05f3\u02b9]/u;
const IGNORABLE = /[\p{M}\p{Cf}\u02bb-\u02bf\u02c8\u0640]/u;
const ZWNJ = '\u200c';
const HYPHENS = /[\p{Pd}\u2212_\u05be]/u;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Letters that Unicode does not decompose but readers take for one another. */
const SAME: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th', ə: 'e',
  ک: 'ك', ی: 'ي', ى: 'ي', ې: 'ي', ە: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ة: 'ه', ۃ: 'ه', ٱ: 'ا', ڕ: 'ر', ڵ: 'ل', ۆ: 'و', ۇ: 'و',
  ґ: 'г', є: 'е',
}; // biome-ignore format: a table

/** Decimal digits of other scripts, by the code point of their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

const classOf = (character: string): number => {
  if (character === ZWNJ) return SPACE;
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  if (IGNORABLE.test(character)) return IGNORED;
  if (IDEOGRAPHIC.test(character)) return IDEOGRAPH;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (character === '\n') return BREAK;
  if (/\s/u.test(character)) return SPACE;
  if (HYPHENS.test(character)) return HYPHEN;
  if (character === '/') return SLASH;
  if (character === '"' || character === '\u05f4') return QUOTE;
  return character === '.' ? STOP : BREAK;
};

const foldOf = (unit: number, character: string): string => {
  const zero = ZEROS.find((first) => unit >= first && unit < first + 10);
  if (zero !== undefined) return String(unit - zero);
  return [...character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => SAME[letter] ?? letter)
    .join('');
};

const scriptOf = (character: string): number => {
  if (/\p{Script=Latin}/u.test(character)) return LATIN;
  if (/\p{Script=Cyrillic}/u.test(character)) return CYRILLIC;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character) ? SEMITIC : 0;
};

/** The table fills as units are first seen: a text has some hundred of 65,536, and computing all takes 35 ms. */
const learn = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const fold = foldOf(unit, character) || character;
  const isWide = fold.length > 1 && classOf(character) === LETTER;
  const kind = isWide ? WIDE : classOf(character);
  if (isWide) expansions.set(unit, fold);
  const isCapital = /\p{Lu}/u.test(character);
  const entry =
    fold.charCodeAt(0) |
    (kind << CLASS_AT) |
    (soundOf(character, fold) << SOUND_AT) |
    (((isCapital ? CAPITAL : 0) | scriptOf(character)) << TRAITS_AT);
  entries[unit] = entry;
  return entry;
};

/** Everything about a unit; the functions below take it apart. */
export const entryOf = (unit: number): number => entries[unit] || learn(unit);

/** The class in an entry, one of the constants above. */
export const classIn = (entry: number): number => (entry >>> CLASS_AT) & 15;

/** The sound in an entry, as in `letter-sounds.ts`. */
export const soundIn = (entry: number): number => (entry >>> SOUND_AT) & 63;

/** The traits in an entry. */
export const traitsIn = (entry: number): number => entry >>> TRAITS_AT;

/** The class of a unit. */
export const classify = (unit: number): number => classIn(entryOf(unit));

/** What a unit folds to, as one unit: case, marks and script variants gone. */
export const fold = (unit: number): number => entryOf(unit) & FOLD_MASK;

/** What a unit of class WIDE folds to. */
export const expansion = (unit: number): string => expansions.get(unit) ?? '';
