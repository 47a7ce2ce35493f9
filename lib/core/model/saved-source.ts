import * as v from 'valibot';
import { ENTITY_TYPES } from './entity.ts';
import { isoDay, keySchema, list, optionalText, text, webAddress, whole } from './fields.ts';
import { SOURCE_ID } from './ids.ts';

/** Longest article text that is kept, in UTF-16 units. */
export const MAX_ARTICLE = 2 ** 20;

const instant = v.pipe(v.string(), v.isoTimestamp('not a time of the form 2024-01-28T05:30:00.000Z'));

/** How a date was found on the page; `reader` is one that the reader typed in. */
export const DATE_METHODS = ['json-ld', 'meta', 'time', 'url', 'reader'] as const;
const dateSchema = v.object({
  what: v.picklist(['published', 'updated']),
  day: isoDay,
  /** As the page has it, unread. */
  found: text,
  method: v.picklist(DATE_METHODS),
});

const mentionSchema = v.object({
  entity: keySchema,
  surface: text,
  type: v.picklist(ENTITY_TYPES),
  count: whole,
});

/**
 * An article that the reader saved, with its evidence. `url` is the address it was read at, `canonical` the one the page
 * gives for itself; `text` is the article as shown, `textSha256` the hash of it after `normaliseText`; `incidents` are
 * those that the reader says it reports. One line of an export is one of these.
 */
export const savedSourceSchema = v.object({
  id: v.pipe(v.string(), v.regex(SOURCE_ID, 'not the id of a saved source')),
  url: webAddress,
  canonical: webAddress,
  title: text,
  publisher: optionalText,
  authors: list(text),
  dates: list(dateSchema),
  lang: optionalText,
  text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE)),
  textSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal')),
  capturedAt: instant,
  mentions: list(mentionSchema),
  incidents: list(keySchema),
  note: v.optional(v.pipe(v.string(), v.maxLength(20_000)), ''),
  tags: list(v.pipe(text, v.maxLength(100))),
});
export type SavedSource = v.InferOutput<typeof savedSourceSchema>;
/** A source without its text, which may be a megabyte. */
export type ListedSource = Omit<SavedSource, 'text'>;
export type SavedDate = SavedSource['dates'][number];
