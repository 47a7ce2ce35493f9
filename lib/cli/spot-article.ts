import { readFile } from 'node:fs/promises';
import type { Feed } from '#core/feed/parse-feed.ts';
import { parseRecords, type RecordProblem } from '#core/feed/records.ts';
import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import { type LeftAlone, leftAlone } from '#core/linking/left-alone.ts';
import { linkMentions } from '#core/linking/link.ts';
import { type Entity, entitySchema } from '#core/model/entity.ts';
import { keyOf } from '#core/model/ids.ts';
import type { Mention, Span } from '#core/model/mention.ts';
import { readFeed } from '#publish/read-feed.ts';
import type { Article } from './read-articles.ts';

/** The bundled feed, its matcher, and its id. */
export type Equipment = { feed: Feed; gazetteer: CompiledGazetteer };

const complain = ({ file, line, reason }: RecordProblem): void => {
  process.stderr.write(`${file}, line ${line} is left out: ${reason}\n`);
};

/** The entities of a gazetteer.jsonl; a line that is none is named on standard error and left out. */
const readEntities = async (file: string): Promise<Entity[]> => {
  const { records, problems } = parseRecords(await readFile(file, 'utf8'), entitySchema, file);
  problems.forEach(complain);
  return records;
};

/** The bundled feed with its matcher, or with that of another gazetteer.jsonl. */
export const equip = async (gazetteer?: string): Promise<Equipment> => {
  const read = await readFeed();
  if (!read.ok) throw new Error(read.failure);
  const feed = gazetteer ? { ...read.value, entities: await readEntities(gazetteer) } : read.value;
  const entities = feed.entities.map((entity) => ({ key: keyOf(feed.manifest.id, entity.id), entity }));
  return { feed, gazetteer: compileGazetteer(entities) };
};

type ReadBlocks<Found> = (gazetteer: CompiledGazetteer, blocks: string[]) => Found[][];

/** What is found in the lines of an article, each a block, with offsets in UTF-16 units of the whole text. */
const inArticle =
  <Found extends Span>(find: ReadBlocks<Found>) =>
  (gazetteer: CompiledGazetteer, { text }: Pick<Article, 'text'>): Found[] => {
    const blocks = text.split('\n');
    let offset = 0;
    return find(gazetteer, blocks).flatMap((found, index) => {
      const from = offset;
      offset += (blocks[index] as string).length + 1;
      return found.map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
    });
  };

/** The mentions of an article, offsets in UTF-16 units of its whole text. Every line of the text is a block. */
export const spotArticle = inArticle<Mention>((gazetteer, blocks) =>
  linkMentions(gazetteer, blocks, { known: [] }),
);

/** The names in an article that were not taken for the entities that are called so. */
export const leftInArticle = inArticle<LeftAlone>(leftAlone);
