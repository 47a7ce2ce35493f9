import { countMentions } from '#core/article/count-mentions.ts';
import type { DateEvidence } from '#core/article/page-dates.ts';
import type { Article } from '#core/article/read-article.ts';
import type { Key } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { planSlices } from '#core/text/slices.ts';
import type { Ask } from '#messaging/ask.ts';

/** The names in an article's text, as the worker finds them slice by slice; none where Backstory is paused. */
export const linkArticle = async (
  ask: Ask,
  { blocks }: Article,
  evidence: DateEvidence,
): Promise<Result<SavedSource['mentions'], Trouble>> => {
  const mentions: Mention[] = [];
  const known = new Set<Key>();
  for (const slice of planSlices(blocks.map((text) => ({ text })))) {
    if (!slice) continue;
    const texts = slice.map(({ block, start, end }) => block.text.slice(start, end));
    const slices = { evidence, blocks: texts, known: [...known] };
    const reply = await ask('findMentions', slices);
    if (!reply.ok) return failure(reply.failure);
    if (reply.value.state === 'off') return success([]);
    for (const mention of reply.value.blocks.flat()) {
      mentions.push(mention);
      if (mention.entity !== null) known.add(mention.entity);
    }
  }
  return success(countMentions(mentions));
};
