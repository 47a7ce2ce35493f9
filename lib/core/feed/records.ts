import * as v from 'valibot';
import { describeIssue, quote } from './describe-issue.ts';
import { add, type Digest, digestOf, NO_RECORDS } from './digest.ts';

/** Longest line that is read, in UTF-16 units. The longest record of the bundled feed has under 10,000. */
export const MAX_LINE = 256 * 1024;

/** What is wrong with a record; `line` counts from 1; `reason` is one plain sentence that names the field. */
export type RecordProblem = { file: string; line: number; id: string | null; reason: string };

/**
 * The records that could be read, in the order of the file, each with its line and its digest; what they add up to; and
 * what was wrong with the others.
 */
export type ParsedRecords<Row> = {
  records: Row[];
  lines: number[];
  digests: Digest[];
  sum: Digest;
  problems: RecordProblem[];
};

export type RecordSchema<Row> = v.GenericSchema<unknown, Row>;
type ParsedLine<Row> = { record: Row; digest: Digest } | { id: string | null; reason: string };

/** Calls `visit` with every line that is not blank. One slice at a time: a feed may have 150 MB. */
export const eachLine = (jsonl: string, visit: (line: string, number: number) => void): void => {
  let number = 1;
  for (let start = jsonl.startsWith('\uFEFF') ? 1 : 0; start < jsonl.length; number += 1) {
    const newline = jsonl.indexOf('\n', start);
    const end = newline < 0 ? jsonl.length : newline;
    const line = jsonl.slice(start, end);
    if (line.trim() !== '') visit(line, number);
    start = end + 1;
  }
};

/** What a line says as JSON, or why it is not read. */
export const readJson = (line: string): { json: unknown } | { reason: string } => {
  if (line.length > MAX_LINE) return { reason: `the line has more than ${MAX_LINE} characters.` };
  try {
    return { json: JSON.parse(line) };
  } catch {
    return { reason: 'the line is not JSON.' };
  }
};

const statedId = (json: unknown): string | null => {
  const id =
    typeof json === 'object' && json !== null && Object.hasOwn(json, 'id') ? Reflect.get(json, 'id') : null;
  return typeof id === 'string' ? quote(id) : null;
};

/** Reads one record of what `JSON.parse` made of it. */
export const parseRecord = <Row>(json: unknown, schema: RecordSchema<Row>): ParsedLine<Row> => {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  return parsed.success
    ? { record: parsed.output, digest: digestOf(json) }
    : { id: statedId(json), reason: describeIssue(parsed.issues[0]) };
};

const parseLine = <Row>(line: string, schema: RecordSchema<Row>): ParsedLine<Row> => {
  const read = readJson(line);
  return 'reason' in read ? { id: null, ...read } : parseRecord(read.json, schema);
};

/**
 * Reads the lines of `file`, one record each. A bad line is reported and skipped, so is the later of two records with one
 * id; blank lines, a byte order mark and carriage returns do not count; unknown fields are dropped. Never throws.
 */
export const parseRecords = <Row extends { id: string }>(
  jsonl: string,
  schema: RecordSchema<Row>,
  file: string,
): ParsedRecords<Row> => {
  const parsed: ParsedRecords<Row> = {
    records: [],
    lines: [],
    digests: [],
    sum: NO_RECORDS,
    problems: [],
  };
  const lineOf = new Map<string, number>();
  eachLine(jsonl, (text, line) => {
    const outcome = parseLine(text, schema);
    if ('reason' in outcome) {
      parsed.problems.push({ file, line, ...outcome });
      return;
    }
    const { id } = outcome.record;
    const first = lineOf.get(id);
    if (first !== undefined) {
      parsed.problems.push({ file, line, id, reason: `id is already taken by line ${first}.` });
      return;
    }
    lineOf.set(id, line);
    parsed.records.push(outcome.record);
    parsed.lines.push(line);
    parsed.digests.push(outcome.digest);
    parsed.sum = add(parsed.sum, outcome.digest);
  });
  return parsed;
};
