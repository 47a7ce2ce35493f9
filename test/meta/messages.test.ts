import { describe, expect, it } from 'vitest';
import ar from '../../public/_locales/ar/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { keptFiles, read } from './tree.ts';

type Messages = Record<string, { message: string }>;
const LANGUAGES: Record<string, Messages> = { en, ar };

const PLURAL = /_(zero|one|two|few|many|other)$/;
const COUNTED_AS: Record<string, string[]> = {
  en: ['one', 'other'],
  ar: ['one', 'two', 'few', 'many', 'other'],
};
/** Read by the wording itself. */
const OF_THE_LANGUAGE = ['language', 'locale', 'direction'];

const baseOf = (name: string): string => name.replace(PLURAL, '');
const basesOf = (messages: Messages): string[] => [...new Set(Object.keys(messages).map(baseOf))].sort();
const placesIn = (text: string): string[] => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort();

const sources = keptFiles()
  .filter((path) => /^(?:(?:components|lib|entrypoints)\/.*\.(?:tsx?|html)|wxt\.config\.ts)$/.test(path))
  .map((path) => ({ path, text: read(path) }));

const CALL = /\b(?:say|sayCount|phrase|counted|cut)\(\s*['"]([a-z0-9_]+)['"]|\bmessage="([a-z0-9_]+)"/g;
const asked = sources.flatMap(({ path, text }) =>
  Array.from(text.matchAll(CALL), ([, called, attribute]) => ({ path, name: called ?? attribute ?? '' })),
);
const code = sources.map(({ text }) => text).join('\n');
const isUsed = (name: string): boolean =>
  OF_THE_LANGUAGE.includes(name) ||
  [`'${name}'`, `"${name}"`, `__MSG_${name}__`].some((literal) => code.includes(literal));

/** Names that are handed on before they are said look like the names of messages, too. */
const families = new Set(
  Object.keys(en)
    .filter((name) => name.includes('_'))
    .map((name) => name.split('_')[0]),
);
const alike = sources.flatMap(({ path, text }) =>
  Array.from(text.matchAll(/'(([a-z]+)_[a-z0-9_]+)'/g), ([, name = '', family]) => ({
    path,
    name,
    family,
  })).filter(({ family }) => families.has(family)),
);

describe('the texts of the interface', () => {
  it('exist for every message that the code asks for', () => {
    const known = new Set(basesOf(en));
    expect(alike.length).toBeGreaterThan(0);
    expect([...asked, ...alike].filter(({ name }) => !known.has(name))).toEqual([]);
  });

  it('are all used', () => {
    expect(basesOf(en).filter((name) => !isUsed(name))).toEqual([]);
  });

  it('are the same in all languages', () => {
    expect(basesOf(ar)).toEqual(basesOf(en));
  });

  it.each(Object.keys(LANGUAGES))('have all plurals that %s has', (language) => {
    const messages = LANGUAGES[language] ?? {};
    const counted = new Set(
      Object.keys(messages)
        .filter((name) => PLURAL.test(name))
        .map(baseOf),
    );
    const wanted = [...counted].flatMap((base) =>
      (COUNTED_AS[language] ?? []).map((form) => `${base}_${form}`),
    );
    expect(wanted.filter((name) => !(name in messages))).toEqual([]);
  });

  it('fill the same places in all languages', () => {
    const placesOf = (messages: Messages, base: string): string[] =>
      placesIn(
        Object.entries(messages)
          .filter(([name]) => baseOf(name) === base)
          .map(([, { message }]) => message)
          .join(' '),
      );
    const differing = basesOf(en).filter((base) => placesOf(en, base).join() !== placesOf(ar, base).join());
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    const empty = Object.entries(LANGUAGES).flatMap(([language, messages]) =>
      Object.keys(messages)
        .filter((name) => messages[name]?.message.trim() === '')
        .map((name) => `${language} ${name}`),
    );
    expect(empty).toEqual([]);
  });
});
