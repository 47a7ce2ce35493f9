import * as v from 'valibot';
import { id, isoDay, list, optionalText, text, webAddress, whole } from '../model/fields.ts';

export const FORMAT = 'backstory-feed/1';

const isoMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'not a month of the form 2024-01'));

/**
 * What a feed holds of one region in one period (months, both included), how complete that is, and what others
 * counted. `countries` are spelled as in the records. A place that no row covers is not covered.
 */
const coverageSchema = v.object({
  region: text,
  countries: v.pipe(v.array(text), v.nonEmpty()),
  from: isoMonth,
  to: isoMonth,
  level: v.picklist(['dense', 'partial', 'thin', 'landmarks']),
  listed: whole,
  counted: optionalText,
  note: optionalText,
});
export type Coverage = v.InferOutput<typeof coverageSchema>;

const fileSchema = v.object({
  path: v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'a path is the name of a file beside the manifest')),
  bytes: whole,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal')),
  records: whole,
});
export type FeedFile = v.InferOutput<typeof fileSchema>;

export const manifestSchema = v.object({
  format: v.literal(FORMAT),
  id,
  title: text,
  publisher: text,
  homepage: v.optional(v.nullable(webAddress), null),
  licence: text,
  sequence: v.pipe(whole, v.minValue(1)),
  published: isoDay,
  coverage: list(coverageSchema),
  files: v.object({ gazetteer: fileSchema, incidents: fileSchema }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
