/**
 * What a search for folded names needs of a text first, in the fastest way the language has: case and accents go. The
 * offsets in the text as given are lost by it.
 */
export const foldAll = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const known = new Map<number, string>();

const foldUnit = (unit: number): string => {
  const folded = known.get(unit) ?? foldAll(String.fromCharCode(unit));
  known.set(unit, folded);
  return folded;
};

/** Units joined to a string at once; more arguments than some ten thousand no engine takes. */
const CHUNK = 8_192;

const toText = (units: Uint16Array): string => {
  const chunks: string[] = [];
  for (let from = 0; from < units.length; from += CHUNK)
    chunks.push(String.fromCharCode(...units.subarray(from, from + CHUNK)));
  return chunks.join('');
};

/** The same, unit by unit; `offsets` says for each unit of the folded text, and for its end, where it was before. */
export const foldKeepingOffsets = (text: string): { folded: string; offsets: Int32Array } => {
  // No unit folds to more than 18.
  let units = new Uint16Array(text.length + 32);
  let offsets = new Int32Array(text.length + 32);
  let count = 0;
  const put = (unit: number, at: number): void => {
    units[count] = unit;
    offsets[count++] = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) put(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, at);
    else for (const letter of foldUnit(unit)) put(letter.charCodeAt(0), at);
    if (count + 32 > units.length) {
      const more = new Uint16Array(units.length * 2);
      more.set(units);
      units = more;
      const further = new Int32Array(units.length);
      further.set(offsets);
      offsets = further;
    }
  }
  offsets[count] = text.length;
  return { folded: toText(units.subarray(0, count)), offsets };
};

/** Whether a letter or digit stands there. */
export const isWordly = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
