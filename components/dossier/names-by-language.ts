import type { Alias } from '#core/model/entity.ts';
import { wording } from '../shared/say.ts';

/** What it is called comes before how else it is written. */
const KINDS: readonly Alias['kind'][] = [
  'name',
  'acronym',
  'transliteration',
  'former',
  'nickname',
  'designation',
];

/** "Arabic" of `ar`, in the language of the interface; a code that means nothing stands for itself. */
export const nameLanguage = (lang: string): string => {
  const names = new Intl.DisplayNames([wording().language], { type: 'language', fallback: 'code' });
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
};

export type KindNames = { kind: Alias['kind']; names: string[] };
export type LanguageNames = { lang: string; language: string; kinds: KindNames[] };

const namesByKind = (aliases: Alias[]): KindNames[] =>
  KINDS.map((kind) => ({
    kind,
    names: [...new Set(aliases.filter((alias) => alias.kind === kind).map(({ text }) => text))],
  })).filter(({ names }) => names.length > 0);

/** The names by language, in the order of the data, and by kind; one written twice stands once. */
export const namesByLanguage = (aliases: Alias[]): LanguageNames[] =>
  [...Map.groupBy(aliases, ({ lang }) => lang)].map(([lang, names]) => ({
    lang,
    language: nameLanguage(lang),
    kinds: namesByKind(names),
  }));
