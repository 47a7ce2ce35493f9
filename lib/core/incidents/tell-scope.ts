import type { Entity } from '../model/entity.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import type { Scope } from './card-view.ts';

const WITHIN: Partial<Record<Entity['type'], string>> = {
  group: 'scope_groups_within',
  force: 'scope_parts_of',
  base: 'scope_places_within',
  site: 'scope_places_within',
  drone: 'scope_models_of',
  system: 'scope_models_of',
};

/** Names that are common nouns in English take its article: within the Popular Mobilization Forces. */
const COMMON_NOUN =
  /\b(?:Forces?|Units|Brigades?|Front|Army|Movement|Corps|Organi[sz]ation|Coalition|Command|family|series)\b/;
const withArticle = (name: string): string | Phrase =>
  COMMON_NOUN.test(name) ? phrase('scope_the', name) : name;

/** Whose incidents a card shows, beside those of `subject` itself. */
export const tellScope = (of: Scope['of'], subject: Entity, parent: Entity | undefined): Scope => {
  switch (of) {
    case 'own':
      return { of };
    case 'children':
      return { of, label: phrase(WITHIN[subject.type] ?? 'scope_parts_of', withArticle(subject.name)) };
    case 'parent':
      return { of, label: phrase('scope_of', withArticle(parent?.name ?? subject.parent ?? '')) };
    default:
      return of satisfies never;
  }
};
