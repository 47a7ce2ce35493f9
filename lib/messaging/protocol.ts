import type { DateEvidence } from '#core/article/published.ts';
import type { AsOf, CardAnswer } from '#core/incidents/card-view.ts';
import type { Key } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';

/**
 * One slice of a page: at most 64k characters of it, as blocks (a paragraph, a headline, …), each in its own text.
 * `known` are the entities found in earlier slices, so that the worker need remember nothing.
 */
export type PageSlice = { lang: string | null; evidence: DateEvidence; blocks: string[]; known: Key[] };
export type PageMentions = { asOf: AsOf; blocks: Mention[][] };

/** What the reader rests on, and what else the page mentions. */
export type CardQuestion = { entity: Key; surface: string; why: string[]; asOf: AsOf; others: Key[] };

/** Every call between the contexts of the extension: its name, what goes in, what comes out. */
export type Protocol = {
  findMentions: (slice: PageSlice) => PageMentions;
  askCard: (question: CardQuestion) => CardAnswer;
  /** Brings the card's code into the frame that asks. */
  bringCard: (nothing: null) => true;
};
export type Call = keyof Protocol;
