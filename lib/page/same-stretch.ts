/** Whether two ranges hold the same text of the page: what is read anew is marked anew. */
export const sameStretch = (one: AbstractRange, other: AbstractRange): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
