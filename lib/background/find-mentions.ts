import { findPublished } from '#core/article/published.ts';
import { linkMentions } from '#core/linking/link.ts';
import type { PageMentions, PageSlice } from '#messaging/protocol.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';

/** Links the names in one slice of a page, as of the day that the page says it was written; `today` is an ISO date. */
export const findMentions = async (
  gazetteer: GazetteerKeeper,
  today: string,
  slice: PageSlice,
): Promise<PageMentions> => {
  const { evidence, blocks, known } = slice;
  const asOf = findPublished(evidence, today);
  return { state: 'on', asOf, blocks: linkMentions(await gazetteer.get(), blocks, { known }) };
};
