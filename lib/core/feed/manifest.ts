import * as v from 'valibot';
import { id, isoDay, list, MAX_TEXT, optionalText, text, webAddress, whole } from '../model/fields.ts';

export const FORMAT = 'backstory-feed/1';

/** A week. */
const MAX_HOURS = 168;

const isoMonth = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'not a month of the form 2024-01'));

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

/** Nothing but such an address is ever asked: over TLS, or on this machine. */
const isFeedAddress = (address: string): boolean => {
  try {
    return /^(?:https:\/\/[^/@?#]+|http:\/\/127\.0\.0\.1(?::\d+)?)\/[^@?#]+$/.test(new URL(address).href);
  } catch {
    return false;
  }
};
const feedAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT),
  v.check(isFeedAddress, 'not the https address of a manifest, without a query'),
);
const publicKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]{43}=$/, 'not the 32 bytes of an Ed25519 key in base64'),
);

const fileSchema = v.object({
  path: v.pipe(v.string(), v.regex(/^\w[\w.-]*$/, 'a path is the name of a file beside the manifest')),
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
  /** Where later sequences are to be had. In the manifest that comes with the extension it is the only address asked. */
  address: v.optional(v.nullable(feedAddress), null),
  /** The Ed25519 key that later sequences are signed with. That of the manifest that comes with the extension holds. */
  key: v.optional(v.nullable(publicKey), null),
  /** Hours between two looks at the address. */
  interval: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(MAX_HOURS)), 24),
  coverage: list(coverageSchema),
  files: v.object({ gazetteer: fileSchema, incidents: fileSchema }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
