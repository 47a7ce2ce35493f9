import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { isoDay } from '#core/model/fields.ts';

const articleSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.optional(v.nullable(isoDay), null),
});
/** One article to be read: `published` is an ISO day. */
export type Article = v.InferOutput<typeof articleSchema>;

const parseArticle = (line: string): v.SafeParseResult<typeof articleSchema> | null => {
  try {
    return v.safeParse(articleSchema, JSON.parse(line));
  } catch {
    return null;
  }
};

const complain = (line: number, reason: string): null => {
  process.stderr.write(`line ${line} is left out: ${reason}\n`);
  return null;
};

/** Reads the articles of a JSONL file. A line that is none is named on standard error and left out. */
export const readArticles = async (file: string): Promise<Article[]> => {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines
    .map((line, index) => {
      if (!line.trim()) return null;
      const parsed = parseArticle(line);
      if (!parsed) return complain(index + 1, 'it is not JSON');
      return parsed.success ? parsed.output : complain(index + 1, parsed.issues[0].message);
    })
    .filter((article) => article !== null);
};

/** A command for the articles of a file. */
type Run = { file: string | undefined; command: (articles: Article[]) => Promise<void> };

/** Runs what the command line asks for over the file that it names, or says how it is used. */
export const runOnFile = async (usage: string, plan: () => Run): Promise<void> => {
  try {
    const { file, command } = plan();
    if (!file) throw new Error(usage);
    await command(await readArticles(file));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
};

/** Runs a command that has no options over the file that the command line names. */
export const runOnArticles = (name: string, command: (articles: Article[]) => Promise<void>): Promise<void> =>
  runOnFile(`npm run --silent ${name} -- FILE.jsonl`, () => ({ file: process.argv[2], command }));

export const print = (row: unknown): void => {
  process.stdout.write(`${JSON.stringify(row)}\n`);
};
