import * as v from 'valibot';
import { claimSchema } from './claim.ts';
import { id, ids, isoDay, list, optionalText, text, whole } from './fields.ts';
import { positionSchema } from './position.ts';
import { sourceSchema } from './source.ts';

export const INCIDENT_KINDS = [
  'drone-attack',
  'rocket-attack',
  'missile-attack',
  'air-strike',
  'drone-loss',
  'intercept',
  'indirect-fire',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/**
 * `confirmed`: an official, a security source or several outlets report it and no party denies it. `claimed`: known
 * only from a party, from media close to one, or from one monitor. `disputed`: the parties disagree on it.
 */
export const STATUSES = ['confirmed', 'claimed', 'disputed'] as const;
export type Status = (typeof STATUSES)[number];

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

const isRange = (range: { min: number; max: number | null }): boolean =>
  range.max === null || range.min <= range.max;

/**
 * People hurt: the range over all reports. Zero means that a source says none; null in place of a range, that no report
 * was seen. `max: null` (always written out) means `min` or more: the reports name no upper end.
 */
const rangeEntries = { min: whole, max: v.nullable(whole) };
const rangeSchema = v.pipe(v.object(rangeEntries), v.check(isRange, 'min is above max'));
const range = v.optional(v.nullable(rangeSchema), null);
const casualtiesSchema = v.object({ side: text, killed: range, injured: range });

/** Totals over all sides. `side` is the one side hurt, `mixed` for several, `unknown` where a source does not say. */
const tollSchema = v.pipe(
  v.object({ ...rangeEntries, side: text }),
  v.check((toll) => isRange(toll), 'min is above max'),
);
const toll = v.optional(v.nullable(tollSchema), null);

const disputedFigureSchema = v.object({ what: text, value: text, by: text });

/**
 * Something that happened. `date` is the local day at the place; with precision `month` its day is only a guess that
 * keeps the order and is never shown. `claimedBy` says they did it, `attributedTo` are those whom officials or reports
 * name; `weapons` include defences that took part. `aggregate` marks one record for several losses.
 */
export const incidentSchema = v.pipe(
  v.object({
    id,
    formerIds: ids,
    date: isoDay,
    precision: v.optional(v.picklist(DATE_PRECISIONS), 'day'),
    time: v.optional(
      v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of the form 05:30'))),
      null,
    ),
    place: id,
    otherPlaces: ids,
    country: optionalText,
    position: v.optional(v.nullable(positionSchema), null),
    kind: v.picklist(INCIDENT_KINDS),
    claimedBy: ids,
    attributedTo: ids,
    actorText: optionalText,
    target: optionalText,
    weapons: ids,
    outcome: optionalText,
    killed: toll,
    injured: toll,
    casualties: list(casualtiesSchema),
    status: v.picklist(STATUSES),
    summary: text,
    disputed: list(disputedFigureSchema),
    claims: list(claimSchema),
    sources: v.pipe(v.array(sourceSchema), v.nonEmpty('an incident needs a source')),
    aggregate: v.optional(v.boolean(), false),
    seeAlso: ids,
  }),
  v.check(
    (incident) => incident.claims.every((claim) => claim.source < incident.sources.length),
    'a claim points to no source',
  ),
);

export type Incident = v.InferOutput<typeof incidentSchema>;
export type Range = v.InferOutput<typeof rangeSchema>;
export type Toll = v.InferOutput<typeof tollSchema>;
export type Casualties = v.InferOutput<typeof casualtiesSchema>;
