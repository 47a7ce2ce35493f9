import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import { findIn } from '#core/gazetteer/find.ts';
import { linkMentions } from '#core/linking/link.ts';
import type { Entity } from '#core/model/entity.ts';
import { keyOf } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import { planSlices } from '#core/text/slices.ts';
import type { BuildEngine } from './engine.ts';

/** All that the benchmarks know of our matcher: whoever changes it has this file to follow with. */
export const compile = (entities: Entity[]): CompiledGazetteer =>
  compileGazetteer(entities.map((entity) => ({ key: keyOf('bench', entity.id), entity })));

/** Block by block, as a page is read. */
export const buildFinder: BuildEngine = ({ entities }) => {
  const gazetteer = compile(entities);
  return {
    count: ({ paragraphs }) =>
      paragraphs.reduce((sum, paragraph) => sum + findIn(gazetteer, paragraph).length, 0),
    surfaces: ({ paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        findIn(gazetteer, paragraph).map(({ start, end }) => paragraph.slice(start, end)),
      ),
  };
};

/** The mentions of each block; in slices, as the background gets them. */
export const linkAll = <Block extends { text: string }>(
  gazetteer: CompiledGazetteer,
  blocks: Block[],
): [Block, Mention[]][] =>
  Array.from(planSlices(blocks), (slice) => slice ?? []).flatMap((slice) => {
    const texts = slice.map(({ block, start, end }) => block.text.slice(start, end));
    const found = linkMentions(gazetteer, texts, { known: [] });
    return slice.map(({ block }, index): [Block, Mention[]] => [block, found[index] ?? []]);
  });

export const buildLinker: BuildEngine = ({ entities }) => {
  const gazetteer = compile(entities);
  const link = (paragraphs: string[]): Mention[] =>
    linkAll(
      gazetteer,
      paragraphs.map((text) => ({ text })),
    ).flatMap(([, mentions]) => mentions);
  return {
    count: ({ paragraphs }) => link(paragraphs).length,
    surfaces: ({ paragraphs }) => link(paragraphs).map(({ surface }) => surface),
  };
};
