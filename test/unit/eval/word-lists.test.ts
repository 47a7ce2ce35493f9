import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { equip } from '#cli/spot-article.ts';
import type { CompiledGazetteer } from '#core/gazetteer/compile.ts';
import type { Entity } from '#core/model/entity.ts';
import { compile, spot } from '#test/eval/spot-pages.ts';

/** The word lists of Debian's wamerican, wfrench, wngerman and wspanish. */
const LISTS = ['american-english', 'french', 'ngerman', 'spanish'].map((name) => `/usr/share/dict/${name}`);

/** A list, and places where names stand; few enough words for each to be near words of war. */
const FRAMES: [name: string, words: number, frame: (words: string[]) => string][] = [
  [
    'listed',
    8,
    (words) => `Militants in Iraq fired rockets and drones; soldiers were killed. ${words.join(', ')}.`,
  ],
  [
    'in the place of a name',
    1,
    ([word]) => `A ${word} drone hit the ${word} air base and camp ${word}, said ${word} fighters.`,
  ],
];
const LINES_ON_A_PAGE = 200;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A word in lower case that is, as a whole, somebody's listed name may be that name. */
const isNobody = (names: ReadonlySet<string>) => (word: string) =>
  word !== '' && word === word.toLowerCase() && !names.has(word);

const inGroups = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const linkedWords = (
  gazetteer: CompiledGazetteer,
  words: string[],
  [, size, frame]: (typeof FRAMES)[number],
): string[] =>
  inGroups(inGroups(words, size), LINES_ON_A_PAGE).flatMap((lines) => {
    const text = lines.map(frame).join('\n');
    return spot(gazetteer, { id: 'words', text, published: null }).map(
      ({ start, end, entity }) => `${text.slice(start, end)} (${entity ?? 'unlisted'})`,
    );
  });

let entities: Entity[];
let gazetteer: CompiledGazetteer;
beforeAll(async () => {
  entities = (await equip()).feed.entities;
  gazetteer = compile(entities);
});

describe.each(FRAMES)('%s', (...kind) => {
  describe.each(LISTS)('%s', (path) => {
    test.skipIf(!existsSync(path))('no lower-case word is taken for a name', { timeout: 120_000 }, () => {
      const names = new Set(entities.flatMap(({ aliases }) => aliases.map(({ text }) => folded(text))));
      const words = readFileSync(path, 'utf8').split('\n').filter(isNobody(names));
      expect(words.length).toBeGreaterThan(30_000);
      expect(linkedWords(gazetteer, words, kind).slice(0, 50)).toEqual([]);
    });
  });

  test('a name is found there', () => {
    const found = linkedWords(gazetteer, ['aardvark', 'Kataib Hezbollah', 'zebra'], kind);
    expect(found).toContain('Kataib Hezbollah (kataib-hezbollah)');
  });
});
