/** Characters sent to the background worker at once: there and back in about 3 ms. */
export const SLICE_LIMIT = 64_000;

/** A stretch of a block's text. Only a block longer than a slice comes in more than one. */
export type Part<Block> = { block: Block; start: number; end: number };

const isLead = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** The end of a part that begins at `start`: behind the last white space within the limit, never inside a character. */
const cutAfter = (text: string, start: number): number => {
  const limit = start + SLICE_LIMIT;
  if (text.length <= limit) return text.length;
  for (let at = limit; at > start + SLICE_LIMIT / 2; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at;
  return isLead(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
};

/**
 * Packs blocks into slices of at most `SLICE_LIMIT` characters, in order. What is null in the input (a chance to let
 * the page breathe) comes out as null.
 */
export function* planSlices<Block extends { text: string }>(
  blocks: Iterable<Block | null>,
): Generator<Part<Block>[] | null> {
  let slice: Part<Block>[] = [];
  let room = SLICE_LIMIT;
  for (const block of blocks) {
    if (block === null) yield null;
    else
      for (let start = 0; start < block.text.length; ) {
        const end = cutAfter(block.text, start);
        if (end - start > room) {
          yield slice;
          slice = [];
          room = SLICE_LIMIT;
        }
        slice.push({ block, start, end });
        room -= end - start;
        start = end;
      }
  }
  if (slice.length > 0) yield slice;
}
