import { partsOf } from '#core/exchange/line-parts.ts';
import type { ImportEnd } from '#core/saving/sources-view.ts';
import type { Ask } from '#messaging/ask.ts';

/** Characters sent at once: a message of more than 64 MB is refused, and a character may take four bytes. */
const MOST = 8_000_000;

/**
 * Has the worker take in an export, part by part, each whole or not at all. Ends at the first part that cannot be taken
 * in; what came before it is in.
 */
export const importSources = async (ask: Ask, text: string): Promise<ImportEnd> => {
  const end: ImportEnd = { added: 0, kept: [], problems: [], untaken: null };
  for (const { from, text: part } of partsOf(text, MOST)) {
    const reply = await ask('importSources', { text: part });
    if (!reply.ok) return { ...end, untaken: { from, trouble: reply.failure } };
    const { added, kept, problems } = reply.value;
    end.added += added;
    end.kept.push(...kept.map((line) => line + from - 1));
    end.problems.push(...problems.map(({ line, reason }) => ({ line: line + from - 1, reason })));
  }
  return end;
};
