import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import type { Key } from '../model/ids.ts';
import type { Span } from '../model/mention.ts';
import type { Phrase } from '../wording/phrase.ts';
import { readBlock } from './candidates.ts';
import { settle } from './choose.ts';
import { readPage } from './evidence.ts';
import { againstOf, score, whyOf } from './score.ts';

/** A name that stands in a text and was not taken for the entity: what spoke for it, what against, and the sum. */
export type LeftAlone = Span & {
  surface: string;
  entity: Key;
  total: number;
  why: Phrase[];
  against: Phrase[];
};

/** The names in the blocks of one page that were left alone, each option of each; one list for each block, in order. */
export const leftAlone = (gazetteer: CompiledGazetteer, texts: string[]): LeftAlone[][] => {
  const blocks = texts.map((text) => readBlock(gazetteer, text));
  const { page, choices } = settle(gazetteer, blocks, readPage(gazetteer, blocks, []));
  return blocks.map((block, index) => {
    const chosen = new Set(choices[index]?.map(({ candidate }) => candidate));
    return block.candidates
      .filter((candidate) => !chosen.has(candidate))
      .flatMap((candidate) =>
        candidate.options.map((option) => {
          const scored = score(gazetteer, block, candidate, option, page);
          const { start, end } = scored.reach;
          const { key } = gazetteer.entities[option.entity] as EntityBrief;
          const why = whyOf(scored);
          const against = againstOf(scored);
          return {
            start,
            end,
            surface: block.text.slice(start, end),
            entity: key,
            total: scored.total,
            why,
            against,
          };
        }),
      );
  });
};
