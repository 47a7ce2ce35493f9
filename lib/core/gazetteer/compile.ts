import type { Entity, EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import { CYRILLIC, SEMITIC } from '../text/characters.ts';
import { stemOf } from '../text/endings.ts';
import { foldText, hashBetween } from '../text/hash.ts';
import { hear, newHeard } from '../text/hear.ts';
import { spellBySound } from './by-sound.ts';
import { hearNative } from './native-sounds.ts';
import { keysOf } from './respell.ts';
import { type Spelling, spellAll, type Word } from './spellings.ts';
import {
  type Filed,
  fileByKey,
  type KeyTable,
  type Numbers,
  packed,
  sieveOf,
  slotOf,
  tableOf,
  type WordTable,
} from './tables.ts';
import { BY_SOUND, buildTrie, type Trie } from './trie.ts';

/** What linking has to know of an entity without asking the store. `parent` is an index into `entities`, or -1. */
export type EntityBrief = {
  key: Key;
  type: EntityType;
  name: string;
  country: string | null;
  parent: number;
};

/**
 * All names as a trie over folded words, in typed arrays that can be kept as they are.
 *
 * `a` and `b` are the table of words, `root[slot]` the node of names that begin with that word, or 0. `stems` leads from
 * the hash of a stem to the words that have it, `sounds` from the key of a sound to the words that may sound so,
 * with how many consonants it changes, whose
 * vowels are `vowels[slot]` (-1: not known by sound). `starts` lets through what begins a name.
 */
export type CompiledGazetteer = WordTable &
  Trie & {
    entities: EntityBrief[];
    root: Numbers;
    stems: KeyTable;
    sounds: KeyTable;
    vowels: Int32Array;
    starts: Int32Array;
  };

const childrenOf = ({ childStart, word }: Trie, node: number): Numbers =>
  word.subarray(childStart[node], childStart[node + 1]);

/** In the place of vowels that a script does not write. */
export const UNWRITTEN = -2;

type Sounds = { filed: Filed[]; vowels: Int32Array };

const hearAll = (words: readonly Word[], table: WordTable): Sounds => {
  const heard = newHeard();
  const vowels = new Int32Array(table.a.length).fill(-1);
  const filed: Filed[] = [];
  for (const { hash, text, traits, sounded } of words) {
    const slot = slotOf(table, ...hash);
    if (!sounded || vowels[slot] !== -1) continue;
    const isNative = (traits & SEMITIC) !== 0;
    const keys = isNative
      ? hearNative(text).keys.map((key) => ({ key, changes: 0 }))
      : keysOf(hear(text, 0, text.length, heard));
    vowels[slot] = isNative ? UNWRITTEN : heard.vowels;
    for (const { key, changes } of keys) filed.push({ key, number: slot, remark: changes });
  }
  return { filed, vowels };
};

/** The stems of the words that have one, by the words' slots. */
const stemsOf = (words: readonly Word[], table: WordTable): Map<number, number> => {
  const stems = new Map<number, number>();
  for (const { hash, text, traits } of words) {
    const stem = traits & CYRILLIC ? stemOf(foldText(text)) : null;
    if (stem !== null) stems.set(slotOf(table, ...hash), hashBetween(stem, 0, stem.length)[0]);
  }
  return stems;
};

const briefsOf = (entities: readonly { key: Key; entity: Entity }[]): EntityBrief[] => {
  const numbers = new Map(entities.map(({ key }, index) => [key, index]));
  return entities.map(({ key, entity }) => ({
    key,
    type: entity.type,
    name: entity.name,
    country: entity.country,
    parent: entity.parent === null ? -1 : (numbers.get(siblingKey(key, entity.parent)) ?? -1),
  }));
};

/** Builds the matcher for a set of entities. Entities that are not annotated and places are left out of the names. */
export const compileGazetteer = (entities: { key: Key; entity: Entity }[]): CompiledGazetteer => {
  const listed = spellAll(entities);
  const bySound = spellBySound(listed);
  const words = [...listed, ...bySound].flatMap((spelling: Spelling) => spelling.words);
  const table = tableOf(words.map(({ hash }) => hash));
  const trie = buildTrie(listed, bySound, table);
  const root = new Int32Array(table.a.length);
  const first = childrenOf(trie, 0);
  first.forEach((slot, at) => {
    root[slot] = (trie.childStart[0] as number) + at;
  });
  const sounds = hearAll(words, table);
  const stems = stemsOf(words, table);
  const soundFirst = [...childrenOf(trie, BY_SOUND)];
  const begin = [...first, ...soundFirst];
  return {
    entities: briefsOf(entities),
    ...table,
    ...trie,
    root: packed(root),
    stems: fileByKey([...stems].map(([number, key]) => ({ key, number, remark: 0 }))),
    sounds: fileByKey(sounds.filed),
    vowels: sounds.vowels,
    starts: sieveOf(
      begin.flatMap((slot) => [
        table.a[slot] as number,
        ...(stems.has(slot) ? [stems.get(slot) as number] : []),
      ]),
    ),
  };
};

const siblingKey = (key: Key, id: string): Key => `${key.slice(0, key.indexOf(':'))}:${id}`;
