import type { Entity, EntityType } from '#core/model/entity.ts';
import { type Chance, chanceFrom, pick } from './chance.ts';

const SEED = 20_240_129;

const SYLLABLES =
  'ba dar kir mon tel sha vu gri zan lo qem hur pas nev dol yar fim ruk sel tov gan ish bel or nak dul'.split(
    ' ',
  );

const word = (chance: Chance): string => {
  const text = `${pick(chance, SYLLABLES)}${pick(chance, SYLLABLES)}${chance() < 0.5 ? pick(chance, SYLLABLES) : ''}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const designation = (chance: Chance): string =>
  `${word(chance).slice(0, 2).toUpperCase()}-${100 + Math.floor(chance() * 900)}`;

/** As long and as many-worded as those of the bundled data: half of them of two words, a fifth of one. */
const FORMS: Record<'base' | 'group' | 'drone', (chance: Chance, stem: string) => string> = {
  base: (chance, stem) => `${stem} ${pick(chance, ['Air Base', 'Airfield', 'Garrison', 'Camp', 'Barracks'])}`,
  group: (chance, stem) =>
    `${pick(chance, ['Liwa', 'Saraya', 'Harakat', 'Front of', 'Brigade of'])} ${stem} ${word(chance)}`,
  drone: (chance, stem) =>
    chance() < 0.5 ? `${stem} ${designation(chance)}` : `${stem}${word(chance).toLowerCase()}`,
};

/** The bundled data have about so many names an entity. */
const NAMES_EACH = 8;

const TYPES = ['base', 'group', 'drone'] as const satisfies EntityType[];

const entity = (chance: Chance, number: number): Entity => {
  const type = TYPES[number % TYPES.length] ?? 'base';
  const names = Array.from({ length: NAMES_EACH }, () => FORMS[type](chance, word(chance)));
  return {
    id: `made-up-${number}`,
    type,
    name: names[0] ?? '',
    description: 'Made up.',
    aliases: names.map((text) => ({ text, lang: 'en', kind: 'name' })),
    ambiguous: [],
    country: null,
    position: null,
    parent: null,
    maker: null,
    annotate: true,
    note: null,
    attested: [],
  };
};

/** Entities that do not exist, the same ones every time. */
export const makeUpEntities = (count: number): Entity[] => {
  const chance = chanceFrom(SEED);
  return Array.from({ length: count }, (_, number) => entity(chance, number));
};
