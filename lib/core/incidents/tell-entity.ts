import type { Alias, Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { EntityHead } from './card-view.ts';
import type { FiledEntity } from './material.ts';

/** The languages of a country's own names for things; the first that the gazetteer has is shown. */
const NATIVE_LANGUAGES: Record<string, string[]> = {
  Iran: ['fa'],
  Israel: ['he'],
  Russia: ['ru'],
  Ukraine: ['uk', 'ru'],
  Turkey: ['tr'],
  China: ['zh'],
  Armenia: ['hy'],
  Azerbaijan: ['az'],
  India: ['hi'],
  Pakistan: ['ur'],
  'United States': [],
  'United Kingdom': [],
};
const ARAB = ['ar'];

const nativeName = ({ aliases, country, name }: Entity): EntityHead['native'] => {
  if (country === null) return null;
  const languages = NATIVE_LANGUAGES[country] ?? ARAB;
  const alias = languages
    .map((lang) => aliases.find((one) => one.lang === lang))
    .find((one): one is Alias => one !== undefined);
  return alias && alias.text !== name ? { text: alias.text, lang: alias.lang } : null;
};

/** The head of a card or a page: what the entity is. */
export const tellEntity = ({ key, entity }: FiledEntity): EntityHead => ({
  key,
  type: entity.type,
  name: entity.name,
  native: nativeName(entity),
  description: entity.description,
  country: entity.country,
  note: entity.note,
});

/** Its own country and those of its incidents. A drone's is its maker's: what counts for it is where it was used. */
export const countriesOf = ({ type, country }: Entity, incidents: Incident[]): string[] => {
  const own = type === 'drone' || type === 'system' ? [] : [country];
  const of = [...own, ...incidents.map((one) => one.country)];
  return [...new Set(of)].filter((one) => one !== null);
};
