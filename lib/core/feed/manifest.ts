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

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal'));
const bytesEntries = {
  path: v.pipe(v.string(), v.regex(/^\w[\w.-]*$/, 'a path is the name of a file beside the manifest')),
  bytes: whole,
  sha256,
};
/** What is needed to fetch a file and to know that it is the right one. */
export type FileBytes = v.InferOutput<v.ObjectSchema<typeof bytesEntries, undefined>>;

/** `digest` is what all its records add up to; without it changes to them cannot be checked. */
const fileSchema = v.object({
  ...bytesEntries,
  records: whole,
  digest: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'not a digest of 16 hexadecimal digits')),
  ),
});
export type FeedFile = v.InferOutput<typeof fileSchema>;

const sequence = v.pipe(whole, v.minValue(1));

/** What leads from one sequence to a later one. */
const changesetSchema = v.pipe(
  v.object({ from: sequence, to: sequence, ...bytesEntries, puts: whole, deletes: whole }),
  v.check(({ from, to }) => from < to, 'a changeset that does not lead to a later sequence'),
);
export type Changeset = v.InferOutput<typeof changesetSchema>;

export const manifestSchema = v.object({
  format: v.literal(FORMAT),
  id,
  title: text,
  publisher: text,
  homepage: v.optional(v.nullable(webAddress), null),
  licence: text,
  sequence,
  published: isoDay,
  /** The day after which a reader has to suspect that later sequences are kept from it. */
  expires: v.optional(v.nullable(isoDay), null),
  /** Where later sequences are to be had. In the manifest that comes with the extension it is the only address asked. */
  address: v.optional(v.nullable(feedAddress), null),
  /** The Ed25519 key that later sequences are signed with. That of the manifest that comes with the extension holds. */
  key: v.optional(v.nullable(publicKey), null),
  /** SHA-256 of the key's 32 bytes, as publishers print it for people to compare. */
  fingerprint: v.optional(v.nullable(sha256), null),
  /** Hours between two looks at the address. */
  interval: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(MAX_HOURS)), 24),
  coverage: list(coverageSchema),
  /** `withdrawn` says why records are gone that stood in any earlier sequence. */
  files: v.object({
    gazetteer: fileSchema,
    incidents: fileSchema,
    withdrawn: v.exactOptional(fileSchema),
  }),
  changesets: list(changesetSchema),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
