import * as v from 'valibot';
import { isoDay } from '#core/model/fields.ts';
import type { Span } from '#core/model/mention.ts';
import { failure, type Result, success } from '#core/model/result.ts';

export const GOLD_TYPES = ['base', 'group', 'drone', 'system', 'force'] as const;
export type GoldType = (typeof GOLD_TYPES)[number];

/** A name as it is marked in an article; `line` is counted from 1 in its file. `entity` is null for an unlisted name. */
export type MarkedMention = Span & {
  surface: string;
  type: GoldType;
  entity: string | null;
  line: number;
};

export type ArticleKind = 'article' | 'trap';

/** An article of the corpus. Offsets of mentions are UTF-16 units of `text`. */
export type MarkedArticle = {
  id: string;
  lang: string;
  kind: ArticleKind;
  published: string;
  about: string;
  text: string;
  mentions: MarkedMention[];
};

/** `id` is `<language>/<slug>`; `file` is how problems name it. */
export type ArticleFile = { id: string; file: string; content: string };

const HEADER = [
  ['published', isoDay],
  ['kind', v.picklist(['article', 'trap'])],
  ['about', v.pipe(v.string(), v.nonEmpty('nothing is said'))],
] as const;
const HEADER_LINES = HEADER.length + 1;

const MARK = new RegExp(
  `^(?<type>${GOLD_TYPES.join('|')}) (?<entity>-|[a-z0-9][a-z0-9-]*)\\|(?<surface>.+)$`,
  'su',
);

type Complain = (line: number, reason: string) => void;

const readHeader = (lines: string[], complain: Complain): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [index, [key, schema]] of HEADER.entries()) {
    const line = lines[index] ?? '';
    if (!line.startsWith(`${key}:`)) {
      complain(index + 1, `this line should begin with "${key}:"`);
      continue;
    }
    const parsed = v.safeParse(schema, line.slice(key.length + 1).trim());
    if (parsed.success) fields[key] = parsed.output;
    else complain(index + 1, `${key}: ${parsed.issues[0].message}`);
  }
  if (lines[HEADER.length] !== '')
    complain(HEADER_LINES, 'an empty line should stand between header and text');
  return fields;
};

/** A piece of a line: plain text, or the inside of a mark. */
type Piece = { marked: boolean; text: string };

/** The pieces of a line, or why it cannot be cut into any. */
const cut = (line: string): Piece[] | string => {
  const pieces: Piece[] = [];
  let at = 0;
  for (;;) {
    const open = line.indexOf('[[', at);
    const plain = line.slice(at, open < 0 ? undefined : open);
    if (plain.includes(']]')) return 'a ]] closes nothing';
    pieces.push({ marked: false, text: plain });
    if (open < 0) return pieces;
    const close = line.indexOf(']]', open);
    if (close < 0) return 'the [[ is not closed on its line';
    const text = line.slice(open + 2, close);
    if (text.includes('[[')) return 'a [[ stands inside another mark';
    pieces.push({ marked: true, text });
    at = close + 2;
  }
};

type Mark = Pick<MarkedMention, 'type' | 'entity' | 'surface'>;

const readMark = (text: string): Mark | string => {
  const { type, entity, surface } = MARK.exec(text)?.groups ?? {};
  const known = GOLD_TYPES.find((one) => one === type);
  if (!known || surface === undefined || entity === undefined)
    return `"${text}" is not of the form type entity|surface`;
  if (surface.trim() !== surface) return `"${text}" begins or ends with a space`;
  return { type: known, entity: entity === '-' ? null : entity, surface };
};

const readLine = (line: string): (string | Mark)[] | { problem: string } => {
  const pieces = cut(line);
  if (typeof pieces === 'string') return { problem: pieces };
  const read: (string | Mark)[] = [];
  for (const { marked, text } of pieces) {
    const mark = marked ? readMark(text) : null;
    if (typeof mark === 'string') return { problem: mark };
    read.push(mark ?? text);
  }
  return read;
};

const readBody = (lines: string[], complain: Complain): Pick<MarkedArticle, 'text' | 'mentions'> => {
  let text = '';
  const mentions: MarkedMention[] = [];
  for (const [index, line] of lines.entries()) {
    const at = HEADER_LINES + index + 1;
    if (line.includes('\r')) complain(at, 'a carriage return; lines end in LF');
    const read = readLine(line);
    if ('problem' in read) complain(at, read.problem);
    else {
      if (index > 0) text += '\n';
      for (const piece of read) {
        const surface = typeof piece === 'string' ? piece : piece.surface;
        if (typeof piece !== 'string')
          mentions.push({ start: text.length, end: text.length + surface.length, ...piece, line: at });
        text += surface;
      }
    }
  }
  if (lines.every((line) => line.trim() === '')) complain(HEADER_LINES + 1, 'there is no text');
  return { text, mentions };
};

/** Reads an article of the form told in test/corpus/README.md; the failure is every problem, as `file:line: reason`. */
export const parseArticle = ({ id, file, content }: ArticleFile): Result<MarkedArticle, string[]> => {
  const problems: string[] = [];
  const complain: Complain = (line, reason) => problems.push(`${file}:${line}: ${reason}`);
  const lines = content.split('\n');
  const header = readHeader(lines, complain);
  if (lines.at(-1) === '') lines.pop();
  else complain(lines.length, 'the last line has no line end');
  const body = readBody(lines.slice(HEADER_LINES), complain);
  if (problems.length > 0) return failure(problems);
  const { published = '', about = '', kind } = header;
  const lang = id.split('/')[0] ?? '';
  return success({ id, lang, kind: kind === 'trap' ? 'trap' : 'article', published, about, ...body });
};
