import { textAround } from '#core/model/text-around.ts';
import { ownerOf } from './scope.ts';
import { walkBlocks } from './text-blocks.ts';

export type WordsAround = { before: string; after: string };

/** The text on both sides of a mark, as it was read; empty where the page has changed. */
export const wordsAround = ({ startContainer, startOffset }: AbstractRange, surface: string): WordsAround => {
  const owner = ownerOf(startContainer);
  if (owner) {
    for (const block of walkBlocks(owner, 'own')) {
      const piece = block?.pieces.find(({ node }) => node === startContainer);
      if (!block || !piece) continue;
      const start = piece.start + startOffset;
      return textAround(block.text, { start, end: start + surface.length });
    }
  }
  return { before: '', after: '' };
};
