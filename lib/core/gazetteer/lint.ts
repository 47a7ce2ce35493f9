import type { Alias, Entity } from '../model/entity.ts';
import { foldText } from '../text/hash.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { faultOfText, MOST_FORMS } from './usable.ts';

/** Something a publisher should mend: the entity, the alias and what is wrong with it. */
export type GazetteerFault = { id: string; reason: string };

/** The script that a language is written in; others may be written in any. */
const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  ku: /[\p{Script=Arabic}\p{Script=Latin}]/u,
  he: /\p{Script=Hebrew}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
  hy: /\p{Script=Armenian}/u,
  el: /\p{Script=Greek}/u,
  ta: /\p{Script=Tamil}/u,
};
const LATIN_LANGUAGES = new Set('en fr de es it pt tr ro pl cs hu az no da nl sv fi sq bs hr sk'.split(' '));

/** Designations are Latin letters and numbers in any language. */
const isDesignation = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && (/\d/.test(text) || !/\p{Ll}/u.test(text));

const faultOfScript = ({ text, lang }: Alias): string | null => {
  const script = LATIN_LANGUAGES.has(lang) ? /\p{Script=Latin}/u : SCRIPTS[lang];
  if (!script || script.test(text) || !/\p{L}/u.test(text) || isDesignation(text)) return null;
  return `alias “${text}” is not written as the language ${lang} is`;
};

const isGuarded = ({ ambiguous }: Entity, text: string): boolean =>
  ambiguous.some((form) => foldText(form.text) === foldText(text));

const faultOfWord = (entity: Entity, { text }: Alias): string | null =>
  EVERYDAY_WORDS.has(foldText(text)) && !isGuarded(entity, text)
    ? `alias “${text}” is also an everyday word: list it under ambiguous, with what else it means`
    : null;

const holdersOf = (entities: Entity[]): Map<string, Set<Entity>> => {
  const holders = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    for (const { text } of entity.aliases) {
      const key = foldText(text);
      holders.set(key, (holders.get(key) ?? new Set()).add(entity));
    }
  }
  return holders;
};

const faultOfSharing = (
  entity: Entity,
  { text }: Alias,
  holders: Map<string, Set<Entity>>,
): string | null => {
  const others = [...(holders.get(foldText(text)) ?? [])].filter((other) => other !== entity);
  if (others.length === 0 || isGuarded(entity, text)) return null;
  return `alias “${text}” is also one of ${others.map(({ id }) => id).join(', ')}: list it under ambiguous in both`;
};

const faultOfRepeating = ({ aliases }: Entity, alias: Alias): string | null => {
  const first = aliases.find(({ text, lang }) => text === alias.text && lang === alias.lang);
  return first === alias ? null : `alias “${alias.text}” stands there twice`;
};

const faultOfNumber = (entities: Entity[]): GazetteerFault[] => {
  const count = entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
  return count > MOST_FORMS
    ? [{ id: '', reason: `${count} aliases: names are looked for up to the ${MOST_FORMS}th` }]
    : [];
};

/** What a publisher should mend in the names of a gazetteer. Entities that are never marked may share names with others. */
export const lintGazetteer = (entities: Entity[]): GazetteerFault[] => {
  const marked = entities.filter(({ annotate, type }) => annotate && type !== 'place');
  const holders = holdersOf(marked);
  const faults = marked.flatMap((entity) =>
    entity.aliases.flatMap((alias) =>
      [
        faultOfText(alias.text),
        faultOfScript(alias),
        faultOfWord(entity, alias),
        faultOfSharing(entity, alias, holders),
        faultOfRepeating(entity, alias),
      ].flatMap((reason) => (reason === null ? [] : [{ id: entity.id, reason }])),
    ),
  );
  return [...faultOfNumber(marked), ...faults];
};
