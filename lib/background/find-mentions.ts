import { findPublished } from '#core/article/published.ts';
import { linkMentions } from '#core/linking/link.ts';
import { leaveOut, type Unwanted } from '#core/linking/unwanted.ts';
import type { MarkStyle } from '#core/model/settings.ts';
import type { PageMentions, PageSlice } from '#messaging/protocol.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';

/** How a page is to be marked, and with what not. */
export type Marking = { style: MarkStyle; unwanted: Unwanted };

/** Links the names in one slice of a page, as of the day that the page says it was written; `today` is an ISO date. */
export const findMentions = async (
  gazetteer: GazetteerKeeper,
  today: string,
  { style, unwanted }: Marking,
  { evidence, blocks, known }: PageSlice,
): Promise<PageMentions> => {
  const asOf = findPublished(evidence, today);
  const linked = linkMentions(await gazetteer.get(), blocks, { known });
  return { state: 'on', asOf, style, blocks: linked.map((mentions) => leaveOut(mentions, unwanted)) };
};
