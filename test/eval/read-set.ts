import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isoDay, whole } from '#core/model/fields.ts';
import type { Page } from './pages.ts';
import { GOLD_TYPES } from './parse-article.ts';

const articleSchema = v.object({
  id: v.string(),
  lang: v.string(),
  kind: v.picklist(['positive', 'negative']),
  published: v.optional(v.nullable(isoDay), null),
  text: v.string(),
});

const goldSchema = v.object({
  id: v.string(),
  mentions: v.array(
    v.object({
      start: whole,
      end: whole,
      type: v.picklist(GOLD_TYPES),
      entity: v.nullable(v.string()),
      in_gazetteer: v.boolean(),
    }),
  ),
});

const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read; a set has articles.jsonl and gold.jsonl`, { cause: error });
  }
};

const readLines = async <Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> => {
  const lines = (await readText(path)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(schema, JSON.parse(line))];
    } catch (error) {
      throw new Error(`${path}:${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
};

/**
 * Reads an annotated set from a folder: `articles.jsonl` with `{id, lang, kind: positive or negative, published, text}`
 * and `gold.jsonl` with `{id, mentions: [{start, end, type, entity, in_gazetteer}]}`. Throws with file and line.
 */
export const readSet = async (dir: string): Promise<Page[]> => {
  const articles = await readLines(join(dir, 'articles.jsonl'), articleSchema);
  const gold = await readLines(join(dir, 'gold.jsonl'), goldSchema);
  const mentions = new Map(gold.map((one) => [one.id, one.mentions]));
  return articles.map(({ kind, ...article }) => ({
    ...article,
    kind: kind === 'positive' ? 'article' : 'trap',
    gold: (mentions.get(article.id) ?? []).map(({ in_gazetteer: listed, ...mention }) => ({
      ...mention,
      listed,
    })),
  }));
};
