import type { Span } from './mention.ts';

/** Characters of the text that are kept on either side of a wrong match: enough to see what was meant. */
export const AROUND = 32;

/** The text on either side of a span, as it is kept with a wrong match. */
export const textAround = (whole: string, { start, end }: Span): { before: string; after: string } => ({
  before: whole.slice(Math.max(0, start - AROUND), start),
  after: whole.slice(end, end + AROUND),
});
