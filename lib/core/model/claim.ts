import * as v from 'valibot';
import { text, whole } from './fields.ts';

export const CLAIM_FIELDS = [
  'killed',
  'injured',
  'actor',
  'outcome',
  'weapon',
  'target',
  'occurred',
] as const;
export const STANCES = ['claims', 'attributes', 'denies', 'confirms', 'reports'] as const;

/**
 * One source saying one thing about an incident. `source` is an index into the incident's sources; `value` a number,
 * an entity id or a short text; `by` who says it, an entity id or a short text.
 */
export const claimSchema = v.object({
  source: whole,
  field: v.picklist(CLAIM_FIELDS),
  value: v.union([whole, text]),
  stance: v.picklist(STANCES),
  by: text,
});
export type Claim = v.InferOutput<typeof claimSchema>;
