import * as v from 'valibot';

const optional = v.optional(v.nullable(v.string()), null);
const about = { title: optional, publisher: optional, published: optional, lang: optional, url: optional };
const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty());

const articleSchema = v.object({ ...about, id, text: v.pipe(v.string(), v.nonEmpty()) });
const fileNoteSchema = v.object({ ...about, file: v.pipe(v.string(), v.nonEmpty()) });
const rowSchema = v.union([articleSchema, fileNoteSchema]);

export type Article = v.InferOutput<typeof articleSchema>;
/** What a row says about a file beside it. */
export type FileNote = v.InferOutput<typeof fileNoteSchema>;
export type About = Omit<FileNote, 'file'>;

export const NOTHING_KNOWN: About = { title: null, publisher: null, published: null, lang: null, url: null };

/** The rows of one file, and for every line that is none of them a sentence saying which and why. */
export type Rows = { articles: Article[]; notes: FileNote[]; problems: string[] };

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const takeLine = (rows: Rows, line: string, number: number): void => {
  const json = parseJson(line);
  if (json === undefined) {
    rows.problems.push(`line ${number} is not JSON`);
    return;
  }
  const parsed = v.safeParse(rowSchema, json);
  if (!parsed.success) rows.problems.push(`line ${number} has neither "id" and "text" nor "file"`);
  else if ('file' in parsed.output) rows.notes.push(parsed.output);
  else rows.articles.push(parsed.output);
};

/** Reads JSON lines {id, text, …} or {file, …}. Blank lines and a byte order mark are nothing. */
export const parseRows = (jsonl: string): Rows => {
  const rows: Rows = { articles: [], notes: [], problems: [] };
  for (const [index, line] of jsonl
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries())
    if (line.trim() !== '') takeLine(rows, line, index + 1);
  return rows;
};
