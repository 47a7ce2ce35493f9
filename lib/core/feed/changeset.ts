import * as v from 'valibot';
import { type Entity, entitySchema } from '../model/entity.ts';
import { id, optionalText } from '../model/fields.ts';
import { type Incident, incidentSchema } from '../model/incident.ts';
import { failure, type Result, success } from '../model/result.ts';
import { describeIssue } from './describe-issue.ts';
import type { Digest } from './digest.ts';
import { eachLine, parseRecord, type RecordSchema, readJson } from './records.ts';

/** A record as it is from now on. */
export type Put<Row> = { record: Row; digest: Digest };
/** A record that is there no more, and why, in the publisher's words. */
export type Withdrawal = { reason: string | null };
export type Change<Row> = Put<Row> | Withdrawal;

/** What changes, by the id of the record: each has one change, the last. */
export type Changes = { gazetteer: Map<string, Change<Entity>>; incidents: Map<string, Change<Incident>> };

export const isPut = <Row>(change: Change<Row>): change is Put<Row> => 'record' in change;

const file = v.picklist(['gazetteer', 'incidents']);
const putSchema = v.object({ put: file, record: v.unknown() });
const deleteSchema = v.object({ delete: file, id, reason: optionalText });

type Row = { id: string; write: (changes: Changes) => void; of: keyof Changes; isPut: boolean };

const rowOf = <Item extends { id: string }>(
  json: unknown,
  schema: RecordSchema<Item>,
  of: keyof Changes,
  mapIn: (changes: Changes) => Map<string, Change<Item>>,
): Result<Row, string> => {
  const parsed = parseRecord(json, schema);
  if ('reason' in parsed) return failure(parsed.reason);
  const { id } = parsed.record;
  return success({ id, of, isPut: true, write: (changes) => void mapIn(changes).set(id, parsed) });
};

const readPut = (json: object): Result<Row, string> => {
  const row = v.safeParse(putSchema, json, { abortEarly: true });
  if (!row.success) return failure(describeIssue(row.issues[0]));
  const { put, record } = row.output;
  return put === 'gazetteer'
    ? rowOf(record, entitySchema, put, ({ gazetteer }) => gazetteer)
    : rowOf(record, incidentSchema, put, ({ incidents }) => incidents);
};

const readDelete = (json: object): Result<Row, string> => {
  const row = v.safeParse(deleteSchema, json, { abortEarly: true });
  if (!row.success) return failure(describeIssue(row.issues[0]));
  const { id, reason, delete: of } = row.output;
  return success({ id, of, isPut: false, write: (changes) => void changes[of].set(id, { reason }) });
};

const readRow = (line: string): Result<Row, string> => {
  const read = readJson(line);
  if ('reason' in read) return failure(read.reason);
  const json = Object(read.json);
  return Object.hasOwn(json, 'put') ? readPut(json) : readDelete(json);
};

export const noChanges = (): Changes => ({ gazetteer: new Map(), incidents: new Map() });

/** How many rows a changeset should have. */
type Counts = { puts: number; deletes: number };

/**
 * Reads a changeset, row by row as a snapshot is, on top of earlier changes. One row that cannot be read spoils it: the
 * failure is a sentence that names the line, and the changes are then of no use.
 */
export const readChangeset = (
  jsonl: string,
  { puts, deletes }: Counts,
  changes: Changes,
): Result<Changes, string> => {
  const met = new Set<string>();
  const counted: Counts = { puts: 0, deletes: 0 };
  let fault: string | null = null;
  eachLine(jsonl, (line, number) => {
    if (fault !== null) return;
    const row = readRow(line);
    if (!row.ok) fault = `line ${number}: ${row.failure}`;
    else if (met.has(`${row.value.of} ${row.value.id}`))
      fault = `line ${number}: ${row.value.id} comes twice.`;
    else {
      met.add(`${row.value.of} ${row.value.id}`);
      counted[row.value.isPut ? 'puts' : 'deletes'] += 1;
      row.value.write(changes);
    }
  });
  if (fault !== null) return failure(fault);
  return counted.puts === puts && counted.deletes === deletes
    ? success(changes)
    : failure('it has not as many rows as the manifest says.');
};
