import { describe, expect, it } from 'vitest';
import { lintGazetteer } from '#core/gazetteer/lint.ts';
import type { Alias } from '#core/model/entity.ts';
import { readFeed } from '#publish/read-feed.ts';
import { entityOf } from './made-up.ts';

const alias = (text: string, lang: string): Alias => ({ text, lang, kind: 'name' });
const reasons = (...entities: Parameters<typeof lintGazetteer>[0]): string[] =>
  lintGazetteer(entities).map(({ id, reason }) => `${id}: ${reason}`);

describe('the lint of a gazetteer', () => {
  it('asks for a guard on both entities of a shared alias', () => {
    const one = entityOf('one', ['Nujaba']);
    const two = entityOf('two', ['al-Nujaba', 'nujaba']);
    expect(reasons(one, two)).toEqual([
      'one: alias “Nujaba” is also one of two: list it under ambiguous in both',
      'two: alias “nujaba” is also one of one: list it under ambiguous in both',
    ]);
    const guard = { ambiguous: [{ text: 'Nujaba', why: 'also the other' }] };
    expect(reasons({ ...one, ...guard }, { ...two, ...guard })).toEqual([]);
    expect(reasons(one, { ...two, annotate: false })).toEqual([]);
  });
  it('asks for a guard on an everyday word', () => {
    const hero = entityOf('hero', ['Hero']);
    expect(reasons(hero)).toEqual([
      'hero: alias “Hero” is also an everyday word: list it under ambiguous, with what else it means',
    ]);
    expect(reasons({ ...hero, ambiguous: [{ text: 'HERO', why: 'a common word' }] })).toEqual([]);
  });
  it.each([
    ['Hezbollah', 'ar'],
    ['حزب الله', 'en'],
    ['Хезболла', 'fa'],
    ['Шахед', 'he'],
  ])('doubts that %s is %s', (text, lang) => {
    const entity = { ...entityOf('it', []), aliases: [alias(text, lang)] };
    expect(reasons(entity)).toEqual([`it: alias “${text}” is not written as the language ${lang} is`]);
  });
  it.each([
    ['MQ-9', 'ru'],
    ['Kata’ib', 'en'],
    ['پهپاد', 'ur'],
    ['Başika', 'tr'],
    ['حزب', 'ku'],
    ['Hizbula', 'ku'],
  ])('believes that %s is %s', (text, lang) =>
    expect(reasons({ ...entityOf('it', []), aliases: [alias(text, lang)] })).toEqual([]),
  );
  it('sees an alias that stands twice', () => {
    const entity = {
      ...entityOf('it', []),
      aliases: [alias('Basij', 'en'), alias('Basij', 'en'), alias('Basij', 'fr')],
    };
    expect(reasons(entity)).toEqual(['it: alias “Basij” stands there twice']);
  });
  it('finds nothing in the bundled gazetteer', async () => {
    const feed = await readFeed();
    expect(feed.ok && lintGazetteer(feed.value.entities)).toEqual([]);
  });
});
