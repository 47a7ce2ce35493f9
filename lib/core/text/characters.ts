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

const UNITS = 65_536;
const classes = new Uint8Array(UNITS);
const folds = new Uint16Array(UNITS);
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
  return character === '.' ? STOP : BREAK;
};

const foldOf = (unit: number, character: string): string => {
  const zero = ZEROS.find((first) => unit >= first && unit < first + 10);
  if (zero !== undefined) return String(unit - zero);
  return [...character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => SAME[letter] ?? letter)
    .join('');
};

/** The tables fill as units are first seen: a text has some hundred of 65,536, and computing all takes 35 ms. */
const learn = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const fold = foldOf(unit, character) || character;
  const isWide = fold.length > 1 && classOf(character) === LETTER;
  const kind = isWide ? WIDE : classOf(character);
  classes[unit] = kind;
  folds[unit] = fold.charCodeAt(0);
  if (isWide) expansions.set(unit, fold);
  return kind;
};

/** The class of a unit, one of the constants above. */
export const classify = (unit: number): number => classes[unit] || learn(unit);

/** What a classified unit folds to, as one unit: case, marks and script variants gone. */
export const fold = (unit: number): number => folds[unit] as number;

/** What a unit of class WIDE folds to. */
export const expansion = (unit: number): string => expansions.get(unit) ?? '';
