import { type BlockWords, classesAt, isCapital, isJoined, isSmall, surfaceAt, tells } from './block-words.ts';
import type { Candidate } from './candidates.ts';
import {
  ARMED,
  DRONE,
  GROUP,
  LINK,
  NOUN_BEHIND,
  OWNER,
  PLACE_PREPOSITION,
  TARGET,
  TOWN_BEFORE,
  TOWN_BEHIND,
  UNIT,
  VENUE_BEFORE,
  VENUE_BEHIND,
} from './word-classes.ts';

const OF = /^(?:of|von|the|de|di)$/iu;

/** Whether words make a bare name the town's or the district's: Balad district, مدينة بلد. */
export const isTown = (words: BlockWords, { from, to }: Candidate): boolean => {
  if (isJoined(words, to + 1) && classesAt(words, to + 1) & TOWN_BEHIND) return true;
  if (!isJoined(words, from)) return false;
  const before =
    classesAt(words, from - 1) & LINK || OF.test(surfaceAt(words, from - 1)) ? from - 2 : from - 1;
  return (classesAt(words, before) & TOWN_BEFORE) !== 0 && isJoined(words, before + 1);
};

export const isUnit = (words: BlockWords, { to }: Candidate): boolean =>
  isJoined(words, to + 1) && (classesAt(words, to + 1) & UNIT) !== 0;

/** Words that may stand between what is said of a target and its name. */
const MOST_BETWEEN = 4;

const OPENING_QUOTE = /^\s*["«„“]\s?$/u;

const isQuotedAt = ({ text, tokens }: BlockWords, from: number): boolean =>
  from > 0 && OPENING_QUOTE.test(text.slice(tokens.end[from - 1], tokens.start[from]));

/** Whether a name is said to be a target or to hold troops: attack on Tanf, a US base in al-Shaddadi. */
export const isTarget = (words: BlockWords, { from }: { from: number }): boolean => {
  for (let at = from - 1; at >= from - MOST_BETWEEN; at--) {
    if (!isJoined(words, at + 1) && !(at === from - 1 && isQuotedAt(words, from))) return false;
    const classes = classesAt(words, at);
    if (classes & TARGET) return true;
    if (classes & TOWN_BEFORE) return false;
  }
  return false;
};

/** Whether two names are neighbours in a list, by what stands between them: "Rmelan, al-Shaddadi and al-Malikiyah". */
export const isListedAfter = (text: string, end: number, start: number): boolean =>
  start - end < 24 &&
  /^["»”“]?\s*(?:,|;|,?\s*(?:and|or|et|und|oder|ou|y|o|e|ve|и|та|і|й|או|ו|و|یا|أو)|،)\s*(?:the |the town of )?["«„“]?$/iu.test(
    text.slice(end, start),
  );

const LONG_ENOUGH = 4;

/** Of the Latin words only those with a capital, abbreviations all in capitals: "As Hezbollah said" is no AS Hezbollah. */
const isVenueBefore = (words: BlockWords, at: number): boolean => {
  if (!(classesAt(words, at) & VENUE_BEFORE)) return false;
  const surface = surfaceAt(words, at);
  return surface.length >= LONG_ENOUGH || surface === surface.toUpperCase();
};

/** Whether a name is part of a hotel's, a ship's, a company's: Heron Hotel, USS Harpy, فندق فيكتوريا. */
export const isPartOfVenue = (words: BlockWords, { from, to }: Candidate): boolean =>
  (isJoined(words, to + 1) && (classesAt(words, to + 1) & VENUE_BEHIND) !== 0 && isCapital(words, to + 1)) ||
  (isJoined(words, from) && isVenueBefore(words, from - 1));

const PLACED = /^(?:in|near|at|à|en|bei|nahe|près|cerca|в|у|до|فی|في|در)$/iu;

/** Whether a name stands behind a preposition of place, as no drone does: in Gaza. */
export const isSomewhere = (words: BlockWords, { from }: Candidate): boolean =>
  isJoined(words, from) && PLACED.test(surfaceAt(words, from - 1));

const TITLE_REACH = 4;

/** Whether most words around are capitalised, as in an English headline: there a capital tells nothing. */
const isInTitle = (words: BlockWords, { from, to }: Candidate): boolean => {
  let capitals = 0;
  let small = 0;
  for (let at = from - TITLE_REACH; at <= to + TITLE_REACH; at++) {
    if (at >= from && at <= to) continue;
    if (isCapital(words, at)) capitals++;
    else if (isSmall(words, at) && surfaceAt(words, at).length >= LONG_ENOUGH) small++;
  }
  return capitals > 2 && capitals > small * 2;
};

const EXPLAINED = ARMED | DRONE | GROUP | OWNER | NOUN_BEHIND | UNIT | TARGET | PLACE_PREPOSITION;

const isStranger = (words: BlockWords, at: number): boolean =>
  isCapital(words, at) && surfaceAt(words, at).length > 1 && !(classesAt(words, at) & EXPLAINED);

const beginsSentence = (words: BlockWords, at: number): boolean => at <= 0 || !isJoined(words, at);

/** Whether a name of one word has another capitalised word beside it that is none of war: Zaha Hadid, Asad Shafiq. */
export const hasStrangerBeside = (words: BlockWords, candidate: Candidate): boolean => {
  const { from, to } = candidate;
  if (from !== to || !isCapital(words, from) || isInTitle(words, candidate)) return false;
  const before = isJoined(words, from) && isStranger(words, from - 1) && !beginsSentence(words, from - 1);
  return before || (isJoined(words, to + 1) && isStranger(words, to + 1));
};

const QUOTE_BEFORE = /["«„“]\s?$/u;
const QUOTE_BEHIND = /^\s?["»“”]/u;

/** Whether exactly the name stands in quotes. */
export const isInQuotes = ({ text }: BlockWords, { start, end }: Candidate): boolean =>
  QUOTE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && QUOTE_BEHIND.test(text.slice(end, end + 2));

/** Whether a word near a name, left or right within `reach` words, tells one of these things. */
export const isBeside = (
  words: BlockWords,
  { from, to }: Candidate,
  classes: number,
  reach: number,
): boolean => tells(words, from - reach, from - 1, classes) || tells(words, to + 1, to + reach, classes);
