import { describe, expect, it } from 'vitest';
import { createLexicon, foldUnits, lookUp } from '#core/linking/lexicon.ts';
import { listedWords } from '#core/linking/word-classes.ts';
import { ANNOUNCING_WORDS } from '#core/linking/words/unlisted-words.ts';
import { tokenize } from '#core/text/tokens.ts';

const look = (words: [string, number][], word: string) =>
  lookUp(createLexicon(words), foldUnits(word, 0, word.length), 0);

describe('the lexicon', () => {
  it('knows beginnings and whole words', () => {
    expect(look([['rocket', 1]], 'Rockets')).toMatchObject({ classes: 1, from: 0, to: 6 });
    expect(look([['war$', 1]], 'WAR').classes).toBe(1);
    expect(look([['war$', 1]], 'warm').classes).toBe(0);
    expect(
      look(
        [
          ['dron$', 1],
          ['drone', 2],
        ],
        'drones',
      ).classes,
    ).toBe(2);
    expect(look([['drohn', 1]], 'Dröhnung').classes).toBe(1);
  });
  it('adds up what several entries tell', () => {
    expect(
      look(
        [
          ['base', 1],
          ['base$', 2],
          ['ba', 4],
        ],
        'base',
      ).classes,
    ).toBe(7);
  });
});

describe('the word lists', () => {
  it('hold single words only, as the text is split', () => {
    const broken = [...listedWords()]
      .map(([word]) => word.replace(/\$$/, ''))
      .filter((word) => tokenize(word).count !== 1);
    expect(broken).toEqual([]);
  });
  it('announce names by single words', () => {
    const words = Object.values(ANNOUNCING_WORDS).flatMap((lists) =>
      Object.values(lists).join(' ').split(' '),
    );
    expect(words.filter((word) => tokenize(word).count !== 1)).toEqual([]);
  });
});
