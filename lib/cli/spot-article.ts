import type { Feed } from '#core/feed/parse-feed.ts';
import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import { linkMentions } from '#core/linking/link.ts';
import { keyOf } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import { readFeed } from '#publish/read-feed.ts';
import type { Article } from './read-articles.ts';

/** The bundled feed, its matcher, and its id. */
export type Equipment = { feed: Feed; gazetteer: CompiledGazetteer };

export const equip = async (): Promise<Equipment> => {
  const read = await readFeed();
  if (!read.ok) throw new Error(read.failure);
  const feed = read.value;
  const entities = feed.entities.map((entity) => ({ key: keyOf(feed.manifest.id, entity.id), entity }));
  return { feed, gazetteer: compileGazetteer(entities) };
};

/** The mentions of an article, offsets in UTF-16 units of its whole text. Every line of the text is a block. */
export const spotArticle = (gazetteer: CompiledGazetteer, { text }: Article): Mention[] => {
  const blocks = text.split('\n');
  let offset = 0;
  return linkMentions(gazetteer, blocks, { known: [] }).flatMap((mentions, index) => {
    const from = offset;
    offset += (blocks[index] as string).length + 1;
    return mentions.map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }));
  });
};
