import * as v from 'valibot';
import { id, text } from '../model/fields.ts';
import { type ParsedRecords, parseRecords } from './records.ts';

const withdrawalSchema = v.object({ id, reason: text });

/** What the file is called where no manifest says so. */
export const WITHDRAWN = 'withdrawn.jsonl';

/** Why records were withdrawn, as a publisher keeps it beside the data: one `{"id":…,"reason":…}` a line. */
export type ReasonedWithdrawal = v.InferOutput<typeof withdrawalSchema>;

export const parseWithdrawals = (jsonl: string, file: string): ParsedRecords<ReasonedWithdrawal> =>
  parseRecords(jsonl, withdrawalSchema, file);
