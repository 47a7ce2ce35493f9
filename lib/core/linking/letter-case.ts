import { ACRONYM, CAPITAL } from '../gazetteer/forms.ts';

const FIRST_LETTER = /\p{L}/u;
const PARTICLES = /^(?:al|el|ul|ain|ayn|as|ash|at|an|ad|ar|az|de|d|of|the|and|so|called)$/i;

const wordsOf = (surface: string): string[] => surface.match(/\p{L}+/gu) ?? [];

const isUpper = (letter: string): boolean =>
  letter !== letter.toLowerCase() || letter === letter.toUpperCase();

/** Whether a surface is written as a name of this form is: acronyms in capitals, names with one. */
export const isWrittenAsName = (surface: string, flags: number): boolean => {
  if (flags & ACRONYM) {
    const letters = wordsOf(surface).join('').replace(/s$/, '');
    return letters === letters.toUpperCase() || (letters.length >= 4 && isUpper(letters[0] as string));
  }
  if (!(flags & CAPITAL)) return true;
  const telling = wordsOf(surface).filter((word) => !PARTICLES.test(word));
  return telling.length === 0 || isUpper(FIRST_LETTER.exec(telling[0] as string)?.[0] ?? 'A');
};

/** Whether the words around a span are all in capitals: there an acronym cannot be told from a word. */
export const isShouted = (text: string, start: number, end: number): boolean => {
  const around = wordsOf(text.slice(Math.max(0, start - 25), start))
    .slice(1)
    .concat(wordsOf(text.slice(end, end + 25)).slice(0, -1));
  const long = around.filter((word) => word.length > 1);
  return long.length >= 2 && long.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
};
