import * as v from 'valibot';
import { isoDay } from '#core/model/fields.ts';
import { isKey, type Key } from '#core/model/ids.ts';
import type { Call, Protocol } from './protocol.ts';

/** A slice of a page: longer ones would keep the worker, and every other tab, waiting. */
export const MAX_SLICE = 2 ** 16;

/** What a page says of its date is cut where it is collected; beyond this it is no evidence but an attack. */
const MAX_EVIDENCE = 2 ** 20;
const MAX_ITEMS = 10_000;

const key = v.pipe(
  v.string(),
  v.maxLength(250),
  v.custom<Key>((text) => typeof text === 'string' && isKey(text)),
);
const keys = v.pipe(v.array(key), v.maxLength(MAX_ITEMS));
const evidenceText = v.pipe(v.string(), v.maxLength(MAX_EVIDENCE));
const evidenceTexts = v.pipe(v.array(evidenceText), v.maxLength(MAX_ITEMS));

const lengthOf = (blocks: string[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

const sliceSchema = v.object({
  lang: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  evidence: v.object({
    url: evidenceText,
    jsonLd: evidenceTexts,
    meta: v.pipe(v.array(v.tuple([evidenceText, evidenceText])), v.maxLength(MAX_ITEMS)),
    times: evidenceTexts,
  }),
  blocks: v.pipe(
    v.array(v.string()),
    v.maxLength(MAX_SLICE),
    v.check((blocks) => lengthOf(blocks) <= MAX_SLICE, `a slice is longer than ${MAX_SLICE} characters`),
  ),
  known: keys,
});

const questionSchema = v.object({
  entity: key,
  surface: v.pipe(v.string(), v.maxLength(1_000)),
  why: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(100)),
  asOf: v.object({ day: isoDay, method: v.picklist(['json-ld', 'meta', 'time', 'url', 'reading']) }),
  others: keys,
});

type Input<C extends Call> = Parameters<Protocol[C]>[0];

/** What each call takes, checked when it arrives. */
export const INPUTS = {
  findMentions: sliceSchema,
  askCard: questionSchema,
  bringCard: v.null(),
} satisfies { [C in Call]: v.GenericSchema<unknown, Input<C>> };
