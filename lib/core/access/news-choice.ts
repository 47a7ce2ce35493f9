import { type NewsGroup, patternOf } from '../model/news-site.ts';

const MANY = 'mul';
const FALLBACK = 'en';

const primary = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';

/**
 * The groups that are ticked at first: those in many languages and those in the reader's own, as the browser names them
 * (BCP 47), or in English where the list has none of these.
 */
export const firstChoice = (groups: NewsGroup[], languages: readonly string[]): Set<string> => {
  const own = new Set(languages.map(primary));
  const known = groups.some(({ language }) => own.has(language));
  const wanted = new Set([MANY, ...(known ? own : [FALLBACK])]);
  return new Set(groups.filter(({ language }) => wanted.has(language)).map(({ id }) => id));
};

/** The patterns of all sites in the chosen groups. */
export const originsOf = (groups: NewsGroup[], chosen: ReadonlySet<string>): string[] =>
  groups.filter(({ id }) => chosen.has(id)).flatMap(({ sites }) => sites.map(patternOf));
