import { phrase } from '../../wording/phrase.ts';
import {
  type BlockWords,
  classesAt,
  isCapital,
  isJoined,
  isNumber,
  isSmall,
  surfaceAt,
} from '../block-words.ts';
import { ARMED, DRONE, GROUP, OWNER } from '../word-classes.ts';
import type { Draft } from './draft.ts';

const MOST_WORDS = 2;

const draft = (words: BlockWords, from: number, to: number): Draft => {
  const { tokens } = words;
  const why = [phrase('why_named_as_a_drone')];
  const start = tokens.start[from] as number;
  return { from, to, start, end: tokens.end[to] as number, type: 'drone', among: [], why, core: null };
};

/** Words that are capitalised beside a drone and name none. */
const NO_NAME =
  /^(?:FPV|First|Person|View|Kamikaze|Suicide|Attack|Combat|Sea|Naval|Air|Surveillance|Recon|Predator-type|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Photo|Video|Watch|More|Explosive|New|Mr|President|Kyiv|Moscow|Tehran|Baghdad|Erbil|Gaza|Beirut|Damascus)$/iu;

const isName = (words: BlockWords, at: number): boolean => {
  const surface = surfaceAt(words, at);
  if (!isCapital(words, at) || surface.length < 3 || NO_NAME.test(surface)) return false;
  return !(classesAt(words, at) & (OWNER | ARMED | DRONE | GROUP));
};

const isLatin = (words: BlockWords, at: number): boolean => /^\p{Script=Latin}/u.test(surfaceAt(words, at));

/** Drone nouns that are followed by what was done: there the capital is the attacker's or the target's. */
const DEED =
  /^(?:attacks?|strikes?|raids?|war|warfare|campaign|program\p{L}*|industry|maker|factory|operators?|pilots?|units?|base)$/iu;
const COUNTED =
  /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|dozens?|its|their|his|of|with|and|or|by|called|named)$/iu;

/** English and German name a drone before the noun: a Harop drone, two FlyEye drones, Harop-Drohnen. */
const before = (words: BlockWords, noun: number): Draft | null => {
  const followed = isJoined(words, noun + 1) && DEED.test(surfaceAt(words, noun + 1));
  let from = noun;
  while (from > noun - MOST_WORDS && isJoined(words, from) && isName(words, from - 1)) from--;
  if (from === noun || followed || !isJoined(words, from)) return null;
  const introduced = COUNTED.test(surfaceAt(words, from - 1)) || isNumber(words, from - 1);
  return introduced ? draft(words, from, noun - 1) : null;
};

/** Other languages name it behind the noun; a name in Latin letters among other letters is hardly anything else. */
const behind = (words: BlockWords, noun: number): Draft | null => {
  const foreign = !isLatin(words, noun);
  let to = noun;
  while (to < noun + MOST_WORDS && isJoined(words, to + 1) && isName(words, to + 1) && isLatin(words, to + 1))
    to++;
  if (to === noun) return null;
  return foreign || isSmall(words, noun) ? draft(words, noun + 1, to) : null;
};

const ENGLISH = /^(?:drones?|uavs?|ucavs?|uas)$/iu;
const IS_ENGLISH = /^(?:the|of|and|that|with|were|was)$/iu;

const isInEnglish = (words: BlockWords, at: number): boolean => {
  for (let near = at - 10; near < at + 10; near++) if (IS_ENGLISH.test(surfaceAt(words, near))) return true;
  return false;
};

/** The name of a drone beside the noun. */
export const draftDroneName = (words: BlockWords, noun: number): Draft | null => {
  const inFront = before(words, noun);
  if (inFront || (ENGLISH.test(surfaceAt(words, noun)) && isInEnglish(words, noun))) return inFront;
  return behind(words, noun);
};
