/** Documents that came under a word and that left it. */
export type PostingChange = { added: number[]; removed: number[] };

/** Sorted numbers below 65,536, each once, after a change. A document that comes and leaves is there. */
export const changePostings = (
  ids: Uint16Array | undefined,
  { added, removed }: PostingChange,
): Uint16Array => {
  if (!ids && removed.length === 0) return Uint16Array.from(new Set(added)).sort();
  const kept = new Set(ids);
  for (const id of removed) kept.delete(id);
  for (const id of added) kept.add(id);
  return Uint16Array.from(kept).sort();
};
