import type { DateEvidence } from './published.ts';

/** What was collected from a page in order to save it, as found there, unread. `blocks` is the article as shown. */
export type PageCapture = {
  url: string;
  title: string;
  lang: string | null;
  canonical: string[];
  evidence: DateEvidence;
  headings: string[];
  blocks: string[];
};
