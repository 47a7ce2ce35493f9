import * as v from 'valibot';
import { ENTITY_TYPES } from '#core/model/entity.ts';
import { isoDay, keySchema, whole } from '#core/model/fields.ts';
import { DATE_PRECISIONS } from '#core/model/incident.ts';
import { savedSourceSchema } from '#core/model/saved-source.ts';
import { settingsSchema } from '#core/model/settings.ts';
import { wrongMatchId, wrongNameSchema } from '#core/model/wrong-match.ts';
import type { Filling } from '#core/wording/phrase.ts';
import type { Call, Protocol } from './protocol.ts';

/** A slice of a page: longer ones would keep the worker, and every other tab, waiting. */
const MAX_SLICE = 2 ** 16;

/** What a page says of its date is cut where it is collected; beyond this it is no evidence but an attack. */
const MAX_EVIDENCE = 2 ** 20;
const MAX_ITEMS = 10_000;

const keys = v.pipe(v.array(keySchema), v.maxLength(MAX_ITEMS));
const evidenceText = v.pipe(v.string(), v.maxLength(MAX_EVIDENCE));
const evidenceTexts = v.pipe(v.array(evidenceText), v.maxLength(MAX_ITEMS));

const lengthOf = (blocks: string[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

const sliceSchema = v.object({
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

const shortText = v.pipe(v.string(), v.maxLength(1_000));
const filling: v.GenericSchema<Filling> = v.union([
  shortText,
  v.number(),
  v.object({ date: isoDay, precision: v.picklist(DATE_PRECISIONS) }),
]);
/** Phrases of a page hold no phrases themselves, and name messages of ours: browsers know others, as `@@extension_id`. */
const phraseSchema = v.object({
  message: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,100}$/, 'not the name of a message')),
  counted: v.boolean(),
  fillings: v.pipe(v.array(filling), v.maxLength(9)),
});

/** What one name may mean; a page that names more of them is no reader's. */
const MAX_MEANINGS = 100;

const questionSchema = v.object({
  entity: v.nullable(keySchema),
  listed: v.boolean(),
  among: v.pipe(v.array(keySchema), v.maxLength(MAX_MEANINGS)),
  chosen: v.boolean(),
  type: v.picklist(ENTITY_TYPES),
  surface: v.pipe(v.string(), v.maxLength(1_000)),
  why: v.pipe(v.array(phraseSchema), v.maxLength(100)),
  asOf: v.object({ day: isoDay, method: v.picklist(['json-ld', 'meta', 'time', 'url', 'reading']) }),
  others: keys,
});

/** No field of ours takes as much. */
const MAX_QUERY = 10_000;
/** An import is read whole; a larger one has to be cut in two. */
const MAX_IMPORT = 2 ** 28;

const nothing = v.null();
const sourceId = v.pipe(v.string(), v.maxLength(40));
const hash = v.pipe(v.string(), v.length(64));

const { note, tags, incidents } = savedSourceSchema.entries;
const editSchema = v.object({
  id: sourceId,
  changes: v.object({
    note: v.exactOptional(note),
    tags: v.exactOptional(tags),
    incidents: v.exactOptional(incidents),
  }),
});

const querySchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
});

const placeSchema = v.object({ kind: v.picklist(['entity', 'incident']), key: keySchema });
const mutedSchema = v.object({
  entity: keySchema,
  name: v.pipe(v.string(), v.maxLength(300)),
  muted: v.boolean(),
});

const dossierSchema = v.variant('kind', [
  v.object({ kind: v.literal('entity'), key: keySchema }),
  v.object({ kind: v.literal('incident'), key: keySchema }),
  v.object({ kind: v.literal('source'), key: sourceId }),
]);

type Input<C extends Call> = Parameters<Protocol[C]>[0];

/** What each call takes, checked when it arrives. */
export const INPUTS = {
  findMentions: sliceSchema,
  askCard: questionSchema,
  bringCard: nothing,
  endTour: nothing,
  showDossier: placeSchema,
  muteName: mutedSchema,
  switchSite: v.object({ on: v.boolean() }),
  reportWrongMatch: wrongNameSchema,
  withdrawWrongMatch: v.object({ id: wrongMatchId }),
  listWrongMatches: nothing,
  search: querySchema,
  openDossier: dossierSchema,
  readStatus: nothing,
  changeSettings: settingsSchema,
  checkFeed: nothing,
  listRequests: v.object({ before: v.nullable(whole) }),
  findSaved: v.object({ canonical: v.pipe(v.string(), v.maxLength(4_000)), textSha256: v.nullable(hash) }),
  findReported: v.object({ entities: keys, day: isoDay }),
  saveSource: savedSourceSchema,
  editSource: editSchema,
  removeSource: v.object({ id: sourceId }),
  listSources: nothing,
  exportSources: v.object({ after: v.nullable(sourceId) }),
  importSources: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_IMPORT)) }),
} satisfies { [C in Call]: v.GenericSchema<unknown, Input<C>> };
