import type { MarkStyle } from '#core/model/settings.ts';

/** What has been read of an article and found in it, and how many marks stand on the page now. */
export type Tally = { characters: number; found: number; marks: number };

/** A report has a name in every two or three sentences; a list of them, or a table, one in every line. */
const CHARACTERS_PER_NAME = 120;
/** Fewer marks than these are calm however close they stand: a headline alone may be a name. */
const FEW = 40;
/** And so many are too many for any page. */
const MANY = 400;
/** What is quiet stays so until it has become clearly calmer, or a page that grows would flicker between the two. */
const CALMER = 0.75;

/** Whether a page has so many marks that drawn in full they would be in the way; `was`: so far it had. */
export const isDense = ({ characters, found, marks }: Tally, was: boolean): boolean => {
  const slack = was ? CALMER : 1;
  if (marks < slack * FEW) return false;
  return marks > slack * MANY || found * CHARACTERS_PER_NAME > slack * characters;
};

/** The style in which a page is marked for a reader who chose `chosen`. */
export const styleOn = (chosen: MarkStyle, isQuiet: boolean): MarkStyle => (isQuiet ? 'faint' : chosen);
