import type { Entity } from '../model/entity.ts';
import { CAPITAL, LATIN, SEMITIC } from '../text/characters.ts';
import { type Hash, hashBetween } from '../text/hash.ts';
import { tokenize } from '../text/tokens.ts';
import { type Form, formsOf, HEADED, namesOfPlace } from './forms.ts';
import { type Certainty, LIKELY, transliteratedIn } from './transliterated.ts';
import { faultOfText, MOST_FORMS } from './usable.ts';

/**
 * A word of a form as the text has it. `sounded`: how surely it writes a name of another script, so that it may be
 * spelt otherwise; 0 for a word that does not.
 */
export type Word = { hash: Hash; text: string; traits: number; sounded: Certainty | 0 };
export type Spelling = Form & { words: Word[]; entity: number; type: Entity['type'] };

/** A word in lower case without marks and apostrophes. */
export const plain = (word: string): string =>
  word
    .replace(/['’‘ʿʾʻʼ`]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

const soundedAs = (word: string, traits: number, names: ReadonlyMap<string, Certainty>): Certainty | 0 => {
  if (traits & SEMITIC) return LIKELY;
  return (traits & CAPITAL) !== 0 && (traits & LATIN) !== 0 ? (names.get(plain(word)) ?? 0) : 0;
};

/** The words of a text; `names` are those that are transliterated, in lower case. */
export const wordsOf = (text: string, names: ReadonlyMap<string, Certainty>): Word[] => {
  const { count, start, end, traits } = tokenize(text);
  return Array.from({ length: count }, (_, at) => {
    const from = start[at] as number;
    const to = end[at] as number;
    const trait = traits[at] as number;
    const word = text.slice(from, to);
    return {
      hash: hashBetween(text, from, to),
      text: word,
      traits: trait,
      sounded: soundedAs(word, trait, names),
    };
  });
};

/** Whose names are a place's with a head noun: Ramon has an air base and an airport, so `Ramon` alone is neither. */
const placesOf = (entities: readonly { entity: Entity }[]): Map<string, Set<string>> => {
  const places = new Map<string, Set<string>>();
  for (const { entity } of entities)
    for (const place of namesOfPlace(entity)) {
      const key = plain(place);
      places.set(key, (places.get(key) ?? new Set()).add(entity.id));
    }
  return places;
};

const spellOne = (entity: Entity, index: number, places: Map<string, Set<string>>): Spelling[] => {
  const names = transliteratedIn(entity);
  return formsOf(entity)
    .filter(({ text, flags }) => !(flags & HEADED && (places.get(plain(text))?.size ?? 0) > 1))
    .filter(({ text }) => faultOfText(text) === null)
    .map((form) => ({ ...form, words: wordsOf(form.text, names), entity: index, type: entity.type }));
};

/** All forms of the entities that are marked in texts, as words; those that can be nobody's name are left out. */
export const spellAll = (entities: readonly { entity: Entity }[]): Spelling[] => {
  const places = placesOf(entities);
  const spellings: Spelling[] = [];
  for (const [index, { entity }] of entities.entries()) {
    if (spellings.length >= MOST_FORMS) break;
    if (entity.annotate && entity.type !== 'place') spellings.push(...spellOne(entity, index, places));
  }
  return spellings;
};
