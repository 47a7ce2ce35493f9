import type { CompiledGazetteer, EntityBrief } from '../../gazetteer/compile.ts';
import { GLUED } from '../../text/tokens.ts';
import { phrase } from '../../wording/phrase.ts';
import {
  type BlockWords,
  classesAt,
  isCapital,
  isJoined,
  isSmall,
  surfaceAt,
  tells,
} from '../block-words.ts';
import type { PageEvidence } from '../evidence.ts';
import { DRONE } from '../word-classes.ts';
import type { Draft } from './draft.ts';
import type { Stem } from './stems.ts';
import type { Trigger } from './triggers.ts';

type Numbered = Extract<Trigger, { kind: 'number' }>;

const NEAR = 10;
/** A stem of so many letters with so many numbers behind it is hardly anything else. */
const LONG_STEM = 5;
const SEVERAL = 2;
/** Aircraft with crews are called so too: Tu-95, An-2. */
const SHORTEST = 3;

const isStrong = ({ official, letters, numbers }: Stem): boolean =>
  official || (letters >= LONG_STEM && numbers.size >= SEVERAL);

/** A letter glued to the number belongs to it: MQ-9B. Longer words make it something else. */
const lastOf = (words: BlockWords, number: number): number => {
  const next = number + 1;
  if (next >= words.tokens.count || words.tokens.gap[next] !== GLUED) return number;
  const isTail = /^(?:s|\p{Lu}s?)$/u.test(surfaceAt(words, next)) && words.tokens.gap[next + 1] !== GLUED;
  return isTail ? next : -1;
};

/** A number behind a space may count what follows it, or be a year: Hermes 2024, شاهد ۲۴۱ نفر. */
const mayCount = (words: BlockWords, number: number, last: number, { official }: Stem): boolean => {
  if (words.tokens.gap[number] === GLUED) return false;
  const between = words.text[(words.tokens.start[number] as number) - 1] ?? '';
  if (between !== ' ' && between !== '\u00a0') return false;
  if (/^(?:19|20)\d\d$/u.test(surfaceAt(words, number))) return true;
  const next = last + 1;
  if (!isJoined(words, next) || classesAt(words, next) & DRONE) return false;
  const cased = isSmall(words, next) || isCapital(words, next);
  if (!cased) return !tells(words, number - NEAR, last + NEAR, DRONE);
  return !official && isSmall(words, next) && surfaceAt(words, number).length < 2;
};

/** The family of the models that a series has, or some of its models. */
const nearestOf = ({ entities }: CompiledGazetteer, stem: Stem): number[] => {
  const models = [...stem.entities];
  const parents = new Set(
    models.map((index) => (entities[index] as EntityBrief).parent).filter((parent) => parent >= 0),
  );
  return parents.size ? [...parents] : models.slice(0, SEVERAL + 1);
};

/** A Roman numeral without its ending: II of II'yi. */
const endOf = (words: BlockWords, number: number, last: number): number => {
  const roman = /^[IVX]{1,4}(?=['’])/u.exec(surfaceAt(words, number));
  const { start, end } = words.tokens;
  return roman && number === last ? (start[number] as number) + roman[0].length : (end[last] as number);
};

/** A designation of a known series with a number that no list holds. */
export const draftDesignation = (
  gazetteer: CompiledGazetteer,
  words: BlockWords,
  { at, from, stem }: Numbered,
  page: PageEvidence,
): Draft | null => {
  const to = lastOf(words, at);
  if (to < 0 || (isSmall(words, from) && stem.letters < LONG_STEM) || mayCount(words, at, to, stem))
    return null;
  if (stem.letters < SHORTEST && !stem.official) return null;
  const beside = tells(words, from - NEAR, to + NEAR, DRONE);
  if (!beside && !isStrong(stem) && !page.types.has('drone')) return null;
  const { start } = words.tokens;
  const among = nearestOf(gazetteer, stem);
  const nearest = among[0] === undefined ? null : (gazetteer.entities[among[0]] as EntityBrief).name;
  const why = [nearest === null ? phrase('why_designation') : phrase('why_designation_like', nearest)];
  return {
    from,
    to,
    start: start[from] as number,
    end: endOf(words, at, to),
    type: 'drone',
    among,
    why,
    core: null,
  };
};
