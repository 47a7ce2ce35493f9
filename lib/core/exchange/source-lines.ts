import * as v from 'valibot';
import { describeIssue } from '../feed/describe-issue.ts';
import { failure, type Result, success } from '../model/result.ts';
import { type SavedSource, savedSourceSchema } from '../model/saved-source.ts';

/** A line that cannot be read, counted from 1, and why. */
export type LineProblem = { line: number; reason: string };

/** Saved sources as text, one a line: what `parseSourceLines` reads again. */
export const writeSourceLines = (sources: SavedSource[]): string =>
  sources.map((source) => `${JSON.stringify(source)}\n`).join('');

const parseLine = (line: string): Result<SavedSource, string> => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure('The line is not JSON.');
  }
  const parsed = v.safeParse(savedSourceSchema, value, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure(describeIssue(parsed.issues[0]));
};

/**
 * Reads an export: each line is one saved source or a problem, an empty one neither. Where an id comes twice the later
 * line holds, and the earlier is a problem.
 */
export const parseSourceLines = (text: string): { sources: SavedSource[]; problems: LineProblem[] } => {
  const read = new Map<string, { line: number; source: SavedSource }>();
  const problems: LineProblem[] = [];
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = at + 1;
    if (raw.trim() === '') continue;
    const parsed = parseLine(raw);
    if (!parsed.ok) {
      problems.push({ line, reason: parsed.failure });
      continue;
    }
    const earlier = read.get(parsed.value.id);
    if (earlier) problems.push({ line: earlier.line, reason: `Line ${line} has the same id and was taken.` });
    read.set(parsed.value.id, { line, source: parsed.value });
  }
  problems.sort((one, other) => one.line - other.line);
  return { sources: [...read.values()].map(({ source }) => source), problems };
};
