import type { Span } from '#core/model/mention.ts';
import type { Holder } from './composed.ts';

/** A text node of the page and where its text stands in the block; between two pieces a line may break. */
export type Piece = Span & { node: Text };

/**
 * One paragraph, headline, cell, … as one text. `owner` is the element it stands in; the text between two child blocks
 * is a block of its own, so that several may have one owner.
 */
export type Block = { owner: Holder; text: string; pieces: Piece[] };

/** One unit for one, so that offsets hold; lone surrogates would not survive a message. */
export const plain = (text: string): string => text.replace(/[\n\t\r\f]/g, ' ').toWellFormed();

/** The last piece that begins at or before the offset. */
const pieceAt = (pieces: Piece[], offset: number): number => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Whether the page still shows what was read of a span; of a text node only as much as lies in it. */
const isUnchanged = ({ text }: Block, { start, end }: Span, piece: Piece): boolean => {
  const from = Math.max(start, piece.start);
  const to = Math.min(end, piece.end);
  const now = piece.node.data.slice(from - piece.start, to - piece.start);
  return piece.node.isConnected && plain(now) === plain(text.slice(from, to));
};

/** Where a span of the block stands in the page; null where the page has changed since it was read. */
export const rangeOf = (block: Block, span: Span): StaticRange | null => {
  const first = pieceAt(block.pieces, span.start);
  const last = pieceAt(block.pieces, span.end - 1);
  const from = block.pieces[first];
  const to = block.pieces[last];
  if (!from || !to) return null;
  if (!block.pieces.slice(first, last + 1).every((piece) => isUnchanged(block, span, piece))) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: span.start - from.start,
    endContainer: to.node,
    endOffset: Math.min(span.end, to.end) - to.start,
  });
};
