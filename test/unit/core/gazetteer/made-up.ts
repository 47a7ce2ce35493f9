import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import { findNames, type Match } from '#core/gazetteer/find.ts';
import type { Alias, Entity } from '#core/model/entity.ts';
import { keyOf } from '#core/model/ids.ts';
import { tokenize } from '#core/text/tokens.ts';

/** An entity with names in Latin letters that are transliterations of the Arabic ones. */
export const entityOf = (
  id: string,
  latin: string[],
  native: string[] = [],
  more: Partial<Entity> = {},
): Entity => ({
  id,
  type: 'group',
  name: id,
  description: 'Made up.',
  aliases: [
    ...latin.map((text): Alias => ({ text, lang: 'en', kind: 'transliteration' })),
    ...native.map((text): Alias => ({ text, lang: 'ar', kind: 'name' })),
  ],
  ambiguous: [],
  country: 'Iraq',
  position: null,
  parent: null,
  maker: null,
  annotate: true,
  note: null,
  attested: [],
  ...more,
});

export const compile = (...entities: Entity[]): CompiledGazetteer =>
  compileGazetteer(entities.map((one) => ({ key: keyOf('test', one.id), entity: one })));

export const find = (gazetteer: CompiledGazetteer, text: string): Match[] =>
  findNames(gazetteer, text, tokenize(text));

/** What is found, as `surface = entity`, a tilde for what only sounds so. */
export const named = (gazetteer: CompiledGazetteer, text: string): string[] =>
  find(gazetteer, text).flatMap(({ start, end, node, key }) =>
    [...gazetteer.formEntity.subarray(gazetteer.formStart[node], gazetteer.formStart[node + 1])].map(
      (entity) => `${text.slice(start, end)} ${key ? '~' : '='} ${gazetteer.entities[entity]?.name}`,
    ),
  );
