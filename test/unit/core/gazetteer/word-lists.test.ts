import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import { keyOf } from '#core/model/ids.ts';
import { readFeed } from '#publish/read-feed.ts';
import { find } from './made-up.ts';

const LISTS = ['american-english', 'french', 'ngerman', 'spanish'].map((name) => `/usr/share/dict/${name}`);
const installed = LISTS.filter((path) => existsSync(path));

const bundled = async (): Promise<CompiledGazetteer> => {
  const feed = await readFeed();
  if (!feed.ok) throw new Error(feed.failure);
  return compileGazetteer(feed.value.entities.map((entity) => ({ key: keyOf('test', entity.id), entity })));
};

/** Names that stand in the lists as words: the names themselves are what is looked for. */
const NAMES = /^(?:Assad|Babylon|Gaza|Hezbollah|Isfahan|Khyber|Omar|Peschmerga|Ramon|Salem|Tabriz)s?$/;

describe.runIf(installed.length > 0)('everyday words', () => {
  it.each(installed)(
    'of %s, in small letters or at the start of a sentence, sound like no name',
    async (path) => {
      const gazetteer = await bundled();
      const words = readFileSync(path, 'utf8')
        .split('\n')
        .filter((word) => /^[\p{L}-]+$/u.test(word));
      const wrong = words.filter((word) => {
        const capital = word.charAt(0).toUpperCase() + word.slice(1);
        return !NAMES.test(capital) && find(gazetteer, `${word}. ${capital}.`).some(({ key }) => key);
      });
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
