import * as v from 'valibot';
import { normaliseText } from '../article/normalise-text.ts';
import { describeIssue } from '../feed/describe-issue.ts';
import { failure, type Result, success } from '../model/result.ts';
import { type SavedSource, savedSourceSchema } from '../model/saved-source.ts';
import { writeJsonLines } from './json-lines.ts';

/** A line that cannot be read, counted from 1, and why. */
export type LineProblem = { line: number; reason: string };
export type SourceLine = { line: number; source: SavedSource };

/** The SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
export type HashText = (text: string) => Promise<string>;

/** Saved sources as text, one a line: what `parseSourceLines` reads again. */
export const writeSourceLines = (sources: SavedSource[]): string => writeJsonLines(sources);

const parseLine = async (line: string, hash: HashText): Promise<Result<SavedSource, string>> => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure('The line is not JSON.');
  }
  const parsed = v.safeParse(savedSourceSchema, value, { abortEarly: true });
  if (!parsed.success) return failure(describeIssue(parsed.issues[0]));
  const { text, textSha256 } = parsed.output;
  const isWhole = (await hash(normaliseText(text))) === textSha256;
  return isWhole ? success(parsed.output) : failure('Its text is not the one that was hashed.');
};

/**
 * Reads an export: each line is one saved source, whose text has the hash that the line names, or a problem, an empty one
 * neither. Where an id comes twice the later line holds, and the earlier is a problem.
 */
export const parseSourceLines = async (
  text: string,
  hash: HashText,
): Promise<{ lines: SourceLine[]; problems: LineProblem[] }> => {
  const read = new Map<string, SourceLine>();
  const problems: LineProblem[] = [];
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = at + 1;
    if (raw.trim() === '') continue;
    const parsed = await parseLine(raw, hash);
    if (!parsed.ok) {
      problems.push({ line, reason: parsed.failure });
      continue;
    }
    const earlier = read.get(parsed.value.id);
    if (earlier) problems.push({ line: earlier.line, reason: `Line ${line} has the same id and was taken.` });
    read.set(parsed.value.id, { line, source: parsed.value });
  }
  problems.sort((one, other) => one.line - other.line);
  return { lines: [...read.values()], problems };
};
