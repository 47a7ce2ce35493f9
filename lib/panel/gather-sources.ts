import { type Result, success } from '#core/model/result.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { Ask } from '#messaging/ask.ts';

/** All saved sources with their texts, page by page, or why one of the pages could not be had. */
export const gatherSources = async (ask: Ask): Promise<Result<SavedSource[], Trouble>> => {
  const sources: SavedSource[] = [];
  let after: string | null = null;
  do {
    const reply: Awaited<ReturnType<typeof ask<'exportSources'>>> = await ask('exportSources', { after });
    if (!reply.ok) return reply;
    sources.push(...reply.value.sources);
    after = reply.value.next;
  } while (after !== null);
  return success(sources);
};
