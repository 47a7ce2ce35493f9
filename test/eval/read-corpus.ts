import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entity } from '#core/model/entity.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { type MarkedArticle, type MarkedMention, parseArticle } from './parse-article.ts';

/** The articles of the project. */
export const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const FILE = /^(?<id>[a-z]{2}\/[a-z0-9]+(?:-[a-z0-9]+)*)\.txt$/;
/** Beside the articles: what is said about them, and the figures that hold. */
const BESIDE = new Set(['README.md', 'recorded.json']);

/** What is listed, to hold the marks against: the type of each entity, and who bears a name of a type. */
type Listing = { typeOf: Map<string, string>; bearerOf: Map<string, string> };

const nameKey = (type: string, name: string): string => `${type} ${name.normalize('NFKC').toLowerCase()}`;

const listingOf = (entities: Entity[]): Listing => ({
  typeOf: new Map(entities.map(({ id, type }) => [id, type])),
  bearerOf: new Map(
    entities.flatMap(({ id, type, aliases }) =>
      aliases.map(({ text }): [string, string] => [nameKey(type, text), id]),
    ),
  ),
});

const faultOf = ({ type, entity, surface }: MarkedMention, { typeOf, bearerOf }: Listing): string | null => {
  if (entity === null) {
    const bearer = bearerOf.get(nameKey(type, surface));
    return bearer ? `"${surface}" is marked as unlisted, and is a listed name of ${bearer}` : null;
  }
  const known = typeOf.get(entity);
  if (known === type) return null;
  return known
    ? `"${entity}" is a ${known}, not a ${type}`
    : `"${entity}" is not listed in public/feed/gazetteer.jsonl; a name that is not has a -`;
};

const checkEntities = ({ id, mentions }: MarkedArticle, listing: Listing): string[] =>
  mentions.flatMap((mention) => {
    const fault = faultOf(mention, listing);
    return fault ? [`${id}.txt:${mention.line}: ${fault}`] : [];
  });

const readOne = async (dir: string, path: string): Promise<Result<MarkedArticle, string[]>> => {
  const id = FILE.exec(path)?.groups?.id;
  if (!id) return failure([`${path}: the name is not of the form <language>/<slug>.txt`]);
  return parseArticle({ id, file: path, content: await readFile(join(dir, path), 'utf8') });
};

/** Reads every article under a folder, in the order of their names; the failure is every problem, one a line. */
export const readCorpus = async (
  entities: Entity[],
  dir: string = CORPUS,
): Promise<Result<MarkedArticle[], string[]>> => {
  const listing = listingOf(entities);
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
    .filter((path) => !BESIDE.has(path))
    .sort();
  const articles: MarkedArticle[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const read = await readOne(dir, path);
    if (read.ok) articles.push(read.value);
    problems.push(...(read.ok ? checkEntities(read.value, listing) : read.failure));
  }
  return problems.length > 0 ? failure(problems) : success(articles);
};
