import * as v from 'valibot';
import { id, list, optionalText, text, webAddress } from './fields.ts';
import { positionSchema } from './position.ts';

export const ENTITY_TYPES = ['base', 'group', 'drone', 'site', 'system', 'force', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ALIAS_KINDS = [
  'name',
  'acronym',
  'transliteration',
  'former',
  'nickname',
  'designation',
] as const;

/** One way to write the name; `lang` is a two-letter code. */
const aliasSchema = v.object({
  text: v.pipe(text, v.maxLength(200)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'not a two-letter language code')),
  kind: v.picklist(ALIAS_KINDS),
});

/** A surface form that also means something else and counts only with support from the text. */
const ambiguousFormSchema = v.object({ text: v.pipe(text, v.maxLength(200)), why: text });

/**
 * A base, armed group, drone model, … of a gazetteer. `parent` is the umbrella, owner, surrounding site or drone
 * family; `annotate: false` keeps a generic entity out of texts; `attested` are pages in which the name was seen.
 */
export const entitySchema = v.object({
  id,
  type: v.picklist(ENTITY_TYPES),
  name: v.pipe(text, v.maxLength(200)),
  description: v.pipe(text, v.maxLength(140)),
  aliases: list(aliasSchema),
  ambiguous: list(ambiguousFormSchema),
  country: optionalText,
  position: v.optional(v.nullable(positionSchema), null),
  parent: v.optional(v.nullable(id), null),
  maker: optionalText,
  annotate: v.optional(v.boolean(), true),
  note: optionalText,
  attested: list(webAddress),
});

export type Entity = v.InferOutput<typeof entitySchema>;
export type Alias = v.InferOutput<typeof aliasSchema>;
