import * as v from 'valibot';
import { describeIssue, quote } from './describe-issue.ts';

/** Longest line that is read, in UTF-16 units. The longest record of the bundled feed has under 10,000. */
export const MAX_LINE = 256 * 1024;

/** What is wrong with a record; `line` counts from 1; `reason` is one plain sentence that names the field. */
export type RecordProblem = { file: string; line: number; id: string | null; reason: string };

/** The records that could be read, in the order of the file, each with its line, and what was wrong with the others. */
export type ParsedRecords<Row> = { records: Row[]; lines: number[]; problems: RecordProblem[] };

type RecordSchema<Row> = v.GenericSchema<unknown, Row>;
type ParsedLine<Row> = { record: Row } | { id: string | null; reason: string };

/** Calls `visit` with every line that is not blank. One slice at a time: a feed may have 150 MB. */
const eachLine = (jsonl: string, visit: (line: string, number: number) => void): void => {
  let number = 1;
  for (let start = jsonl.startsWith('\uFEFF') ? 1 : 0; start < jsonl.length; number += 1) {
    const newline = jsonl.indexOf('\n', start);
    const end = newline < 0 ? jsonl.length : newline;
    const line = jsonl.slice(start, end);
    if (line.trim() !== '') visit(line, number);
    start = end + 1;
  }
};

const readJson = (line: string): { json: unknown } | null => {
  try {
    return { json: JSON.parse(line) };
  } catch {
    return null;
  }
};

const statedId = (json: unknown): string | null => {
  const id =
    typeof json === 'object' && json !== null && Object.hasOwn(json, 'id') ? Reflect.get(json, 'id') : null;
  return typeof id === 'string' ? quote(id) : null;
};

const parseLine = <Row>(line: string, schema: RecordSchema<Row>): ParsedLine<Row> => {
  if (line.length > MAX_LINE) return { id: null, reason: `the line has more than ${MAX_LINE} characters.` };
  const read = readJson(line);
  if (read === null) return { id: null, reason: 'the line is not JSON.' };
  const parsed = v.safeParse(schema, read.json, { abortEarly: true });
  return parsed.success
    ? { record: parsed.output }
    : { id: statedId(read.json), reason: describeIssue(parsed.issues[0]) };
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
  const parsed: ParsedRecords<Row> = { records: [], lines: [], problems: [] };
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
  });
  return parsed;
};
