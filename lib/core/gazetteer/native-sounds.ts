import { firstKey, MOST_CONSONANTS, nextKey } from '../text/hear.ts';
import { SOUND } from '../text/letter-sounds.ts';

const { b, d, f, g, h, j, k, l, m, n, p, r, s, t, w, kh, z, y, sh, ch, th, dh } = SOUND;
/** What Arabic and Persian letters are written as in Latin ones, the likeliest first; 0 is nothing, as where it is a vowel. */
const LETTERS: Record<string, number[]> = {
  ب: [b], پ: [p], ت: [t], ث: [th, t, s], ج: [j, g], چ: [ch], ح: [h], خ: [kh, k], د: [d], ذ: [dh, z, d], ر: [r], ز: [z], ژ: [j],
  س: [s], ش: [sh, ch], ص: [s], ض: [d, z], ط: [t], ظ: [z, dh, d], غ: [g, k], ف: [f], ق: [k, g], ك: [k], ک: [k], گ: [g], ل: [l],
  م: [m], ن: [n], ه: [h], و: [0, w], ي: [0], ی: [0], ا: [0], ع: [0], ة: [0, t], ى: [0], ء: [0], أ: [0], إ: [0], آ: [0], ئ: [0], ؤ: [0],
}; // biome-ignore format: a table

const MOST_KEYS = 6;

type Path = { key: number; count: number; last: number };

/** The consonants that a word surely has, and the keys under which it may be heard; none where its letters are others. */
export const hearNative = (word: string): { keys: number[]; least: number } => {
  const letters = [
    ...word
      .normalize('NFC')
      .replace(/^ال/u, '')
      .replace(/[\u064b-\u0652\u0640]/gu, ''),
  ];
  const initial = letters[0] ?? '';
  const vowelFirst =
    (LETTERS[initial]?.[0] ?? -1) === 0 && initial !== 'و' && initial !== 'ي' && initial !== 'ی';
  let paths: Path[] = [{ key: firstKey(vowelFirst), count: 0, last: 0 }];
  for (const [at, letter] of letters.entries()) {
    const isLast = at === letters.length - 1;
    const codes = at === 0 && letter === 'و' ? [w] : at === 0 && /[يی]/u.test(letter) ? [y] : LETTERS[letter];
    if (!codes) return { keys: [], least: 0 };
    const choices = isLast && codes[0] === h ? [0, h] : codes;
    paths = paths
      .flatMap((path) =>
        choices.map((code) =>
          code === 0
            ? { ...path, last: 0 }
            : { key: nextKey(path.key, code), count: path.count + 1, last: code },
        ),
      )
      .slice(0, MOST_KEYS);
  }
  const heard = paths.filter(({ count }) => count > 0 && count <= MOST_CONSONANTS);
  return {
    keys: [...new Set(heard.map(({ key }) => key))],
    least: Math.min(...heard.map(({ count }) => count), 9),
  };
};
