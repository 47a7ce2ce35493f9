import * as v from 'valibot';
import { isoDay, optionalText, text, webAddress } from './fields.ts';

export const AFFILIATIONS = [
  'official',
  'party',
  'state-media',
  'agency',
  'independent',
  'monitor',
  'mirror',
  'unknown',
] as const;

/**
 * A published page and, in the publisher's own words, what it supports. `origin` is the agency, outlet or statement it
 * repeats: two sources of one origin are one witness. A page that came without an address has the name of the `file`
 * it was kept in.
 */
export const sourceSchema = v.pipe(
  v.object({
    url: v.optional(v.nullable(webAddress), null),
    file: optionalText,
    publisher: text,
    published: v.optional(v.nullable(isoDay), null),
    supports: text,
    affiliation: v.picklist(AFFILIATIONS),
    origin: optionalText,
  }),
  v.check(
    (source) => source.url !== null || source.file !== null,
    'a source has neither an address nor a file',
  ),
);
export type Source = v.InferOutput<typeof sourceSchema>;
