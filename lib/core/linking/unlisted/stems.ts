import type { CompiledGazetteer, EntityBrief } from '../../gazetteer/compile.ts';
import { hashBetween } from '../../text/hash.ts';
import { otherReading } from '../../text/readings.ts';
import { type Tokens, tokenize } from '../../text/tokens.ts';
import { SERIES } from '../words/unlisted-words.ts';

/**
 * The words of a series of designations without the number, by their hashes; `numbers` are those that a gazetteer has, `entities`
 * whose they are; `official` where the series is known as one.
 */
export type Stem = {
  words: [a: number, b: number][];
  letters: number;
  numbers: Set<string>;
  entities: Set<number>;
  official: boolean;
};
/** By the first hash of the last word. */
export type Stems = Map<number, Stem[]>;

const made = new WeakMap<CompiledGazetteer, Stems>();

const NUMBERED = /^(.*\p{L})(?:[\s-]?(\p{Nd}{1,4})|[\s-]([IVX]{1,4}))(?:\p{L}|[\s-]?\p{Lu})?$/u;

const wordsIn = (text: string): [number, number][] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, at) =>
    hashBetween(text, tokens.start[at] as number, tokens.end[at] as number),
  );
};

const isSame = (one: [number, number][], other: [number, number][]): boolean =>
  one.length === other.length && one.every(([a, b], at) => a === other[at]?.[0] && b === other[at]?.[1]);

const fileStem = (stems: Stems, text: string, official: boolean): Stem | null => {
  const words = wordsIn(text);
  const key = words.at(-1)?.[0];
  if (key === undefined || text.length < 2) return null;
  const here = stems.get(key) ?? [];
  stems.set(key, here);
  const known = here.find((stem) => isSame(stem.words, words));
  if (known) return known;
  const stem = {
    words,
    letters: text.length,
    numbers: new Set<string>(),
    entities: new Set<number>(),
    official,
  };
  here.push(stem);
  here.sort((one, other) => other.words.length - one.words.length);
  return stem;
};

const DESCRIBED = /^(?:drones?|UAV|дрон|БПЛА|پهپاد|طائرة|مسيرة|مسيّرة|כטב"ם)\s/iu;

/** The series of a gazetteer's drones: `Shahed` of Shahed-136, `Bayraktar TB` of Bayraktar TB2. */
export const stemsOf = (gazetteer: CompiledGazetteer): Stems => {
  const known = made.get(gazetteer);
  if (known) return known;
  const stems: Stems = new Map();
  made.set(gazetteer, stems);
  for (const text of Object.values(SERIES).join(' ').split(' '))
    fileStem(stems, text.replace('~', ' '), true);
  gazetteer.formText.forEach((place, form) => {
    const text = gazetteer.texts[place] as string;
    const entity = gazetteer.formEntity[form] as number;
    const [, stem, digits, roman] = NUMBERED.exec(text) ?? [];
    const number = digits ?? roman;
    const { type } = gazetteer.entities[entity] as EntityBrief;
    if (type !== 'drone' || !stem || !number || DESCRIBED.test(stem)) return;
    const filed = fileStem(stems, stem.replace(/[\s-]+$/u, ''), false);
    filed?.numbers.add(number);
    filed?.entities.add(entity);
  });
  return stems;
};

/** Endings of a Slavic case that a stem may have lost or gained: Герань, Герани-4; Шахедов-136. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;
const isCyrillic = (unit: number): boolean => unit >= 0x0400 && unit <= 0x052f;

function* readingsOf(text: string, tokens: Tokens, at: number): Generator<[number, number]> {
  yield [tokens.a[at] as number, tokens.b[at] as number];
  const other = otherReading(tokens, at);
  if (other) yield other.hash;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (!isCyrillic(text.charCodeAt(start))) return;
  for (let cut = 1; cut <= LONGEST_ENDING && end - start - cut >= SHORTEST_STEM; cut++) {
    yield hashBetween(text, start, end - cut);
    const [a, b] = hashBetween(`${text.slice(start, end - cut)}ь`, 0, end - cut - start + 1);
    yield [a, b];
  }
}

const matches = ({ words }: Stem, tokens: Tokens, last: number): number => {
  const from = last - words.length + 1;
  for (let i = 0; i < words.length - 1; i++) {
    const at = from + i;
    if (at < 0 || tokens.a[at] !== words[i]?.[0] || tokens.b[at] !== words[i]?.[1]) return -1;
  }
  return from;
};

/** The longest stem that ends just before the token `number`, and the token it begins with. */
export const stemBefore = (
  stems: Stems,
  text: string,
  tokens: Tokens,
  number: number,
): { stem: Stem; from: number } | null => {
  const last = number - 1;
  for (const [a, b] of readingsOf(text, tokens, last)) {
    for (const stem of stems.get(a) ?? []) {
      const from = stem.words.at(-1)?.[1] === b ? matches(stem, tokens, last) : -1;
      if (from >= 0) return { stem, from };
    }
  }
  return null;
};
