import * as v from 'valibot';
import { keySchema, text, webAddress } from './fields.ts';
import { SOURCE_ID } from './ids.ts';
import { AROUND } from './text-around.ts';

const around = v.pipe(v.string(), v.maxLength(AROUND));

/** What the reader says of a match: that this name, which stands between these texts, is not that entity. */
export const wrongNameSchema = v.object({
  entity: keySchema,
  surface: v.pipe(text, v.maxLength(300)),
  before: around,
  after: around,
});
export type WrongName = v.InferOutput<typeof wrongNameSchema>;

/** The id of a wrong match, as `crypto.randomUUID` makes them. */
export const wrongMatchId = v.pipe(v.string(), v.regex(SOURCE_ID, 'not the id of a wrong match'));

/**
 * A match that the reader said is wrong, with up to 32 characters of text on either side, the address of the page
 * without its fragment, and the ISO time at which it was said.
 */
export const wrongMatchSchema = v.object({
  id: wrongMatchId,
  ...wrongNameSchema.entries,
  page: webAddress,
  reportedAt: v.pipe(v.string(), v.isoTimestamp('not a time of the form 2024-01-28T05:30:00.000Z')),
});
export type WrongMatch = v.InferOutput<typeof wrongMatchSchema>;

/** As many as are kept; the oldest give way. */
const MOST = 2_000;

/** What was stored as wrong matches, newest first; what cannot be read is left out. */
export const parseWrongMatches = (stored: unknown): WrongMatch[] =>
  (Array.isArray(stored) ? stored : []).slice(0, MOST).flatMap((item) => {
    const parsed = v.safeParse(wrongMatchSchema, item);
    return parsed.success ? [parsed.output] : [];
  });

const isSame = (one: WrongName & { page: string }, other: WrongName & { page: string }): boolean =>
  (['page', 'entity', 'surface', 'before', 'after'] as const).every((field) => one[field] === other[field]);

/** The wrong matches with one more, and its id: that of an equal one, where the same was said before. */
export const addWrongMatch = (all: WrongMatch[], wrong: WrongMatch): { id: string; all: WrongMatch[] } => {
  const known = all.find((one) => isSame(one, wrong));
  return known ? { id: known.id, all } : { id: wrong.id, all: [wrong, ...all].slice(0, MOST) };
};
