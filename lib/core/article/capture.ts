import type { DateEvidence } from './page-dates.ts';

/**
 * What was collected from a page in order to save it, as found there, unread. `blocks` is the article as shown, which
 * goes on where it is longer than can be kept.
 */
export type PageCapture = {
  url: string;
  contentType: string;
  title: string;
  lang: string | null;
  canonical: string[];
  evidence: DateEvidence;
  /** Meta elements that may say who wrote or published it, what it is called and in which language. */
  metas: [name: string, content: string][];
  /** What the mark-up names as an author or as the publisher. */
  authors: string[];
  publishers: string[];
  /** Lines that look like a byline, by their class only. */
  bylines: string[];
  headings: string[];
  blocks: string[];
};
