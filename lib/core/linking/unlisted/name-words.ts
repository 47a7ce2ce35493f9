import {
  type BlockWords,
  classesAt,
  isCapital,
  isJoined,
  isNumber,
  isSmall,
  surfaceAt,
} from '../block-words.ts';
import { createLexicon, foldUnits, type Lexicon, lookUp } from '../lexicon.ts';
import { ADJECTIVE_BEHIND, ARMED, OWNER } from '../word-classes.ts';
import { NO_NAMES } from '../words/unlisted-words.ts';

/** Most words of a name without its head noun. */
const MOST_WORDS = 4;

const PARTICLES =
  /^(?:[dl]['’])?(?:al|el|ul|ad|an|as|ash|ar|at|az|bin|ibn|abu|de|di|da|del|la|le|of|эль|аль|ан|ас|эс|ат|эт|эш)$/iu;

export const isParticle = (words: BlockWords, at: number): boolean => PARTICLES.test(surfaceAt(words, at));

const isNamelike = (words: BlockWords, at: number): boolean =>
  isCapital(words, at) && !(classesAt(words, at) & (OWNER | ARMED));

/** The last token of a capitalised name that begins behind `at`; `at` where there is none. */
export const nameAfter = (words: BlockWords, at: number): number => {
  let last = at;
  for (let next = at + 1; next <= at + MOST_WORDS && isJoined(words, next); next++) {
    const hyphened =
      next > at + 1 && isNumber(words, next) && words.text[(words.tokens.start[next] as number) - 1] === '-';
    if (isNamelike(words, next) && !isParticle(words, next)) last = next;
    else if (hyphened) last = next;
    else if (!isParticle(words, next)) break;
  }
  return last;
};

/** The first token of a capitalised name that ends before `at`; `at` where there is none. */
export const nameBefore = (words: BlockWords, at: number): number => {
  let first = at;
  for (let next = at - 1; next >= at - MOST_WORDS && isJoined(words, next + 1); next--) {
    const particle = isParticle(words, next);
    const numbered = isNumber(words, next) && isCapital(words, next - 1);
    if (!particle && !numbered && !isNamelike(words, next)) break;
    if (!particle || (isCapital(words, next) && next < at - 1)) first = next;
    else if (particle && next === at - 1) break;
    else if (words.text[words.tokens.end[next] as number] === '-') first = next;
  }
  return first;
};

/** Words that are no adjectives of a base: what stands between a name and its noun. */
export const skipAdjectivesBack = (words: BlockWords, at: number): number => {
  let first = at;
  while (isJoined(words, first) && classesAt(words, first - 1) & ADJECTIVE_BEHIND) first--;
  return first;
};

let noNames: Lexicon | undefined;
const isNoName = (words: BlockWords, at: number): boolean => {
  noNames ??= createLexicon(
    Object.values(NO_NAMES)
      .join(' ')
      .split(' ')
      .map((word) => [`${word}$`, 1]),
  );
  const surface = surfaceAt(words, at);
  const units = foldUnits(surface, 0, surface.length);
  return (
    lookUp(noNames, units, 0).classes !== 0 || (units[0] === WAW && lookUp(noNames, units, 1).classes !== 0)
  );
};
const WAW = 'و'.charCodeAt(0);

/** First words of a name that is never complete with them. */
const OPEN =
  /^(?:[اأ]بو|[اأ]بي|بن|ابن|عبد|علي|تل|عين|جبل|كفر|ب[ئی]ر|دير|ر[أا]س|[اأ]م|بني|وادي|خان|سيد|شه[يی]د|امام|ش[يی]خ|ملك|سرايا|תל|רמת|חצר|בית|כפר|עין|גבעת|הר|שדה|אל|נווה)$/u;
const ARTICLE = /^[او]?ال\p{L}/u;
/** Nisba adjectives and their like describe a base and do not name it. */
const DESCRIBES = /[يی][ةه]$/u;

/** A noun behind a preposition that is written together with it. */
const PREPOSED = /^(?:[بفكل]ال|لل|[בלמש]ה)\p{L}/u;

const isPossible = (words: BlockWords, at: number): boolean =>
  isJoined(words, at) &&
  !isSmall(words, at) &&
  !isCapital(words, at) &&
  !isNumber(words, at) &&
  surfaceAt(words, at).length >= 2 &&
  !PREPOSED.test(surfaceAt(words, at));

const firstWithArticle = (words: BlockWords, at: number, reach: number): number => {
  for (let next = at; next < at + reach && isPossible(words, next) && !isNoName(words, next); next++) {
    if (ARTICLE.test(surfaceAt(words, next)) || surfaceAt(words, next) === 'الله') return next;
  }
  return -1;
};

/**
 * The last token of a name behind `at` in a script without capitals, or `at`. `strict`: only one that an article ends, as
 * in كتائب سيد الشهداء.
 */
export const plainNameAfter = (words: BlockWords, at: number, strict: boolean): number => {
  const first = at + 1;
  if (!isPossible(words, first) || (!strict && isNoName(words, first))) return at;
  const article = firstWithArticle(words, first, strict ? 3 : 2);
  if (article >= 0) return article;
  if (strict || DESCRIBES.test(surfaceAt(words, first)) || surfaceAt(words, first).length < 3) {
    return !strict && OPEN.test(surfaceAt(words, first)) && isPossible(words, first + 1) ? first + 1 : at;
  }
  return OPEN.test(surfaceAt(words, first)) && isPossible(words, first + 1) ? first + 1 : first;
};
