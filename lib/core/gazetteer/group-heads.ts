import type { Word } from './spellings.ts';

/** What armed groups call themselves, in Arabic as transliterated, and what reports make of it. */
const TRANSLATED: [own: RegExp, english: string[]][] = [
  [/^(?:liwaa?|alwiyat)$/, ['brigade', 'brigades']],
  [/^(?:kat[ae]e?[iy]?b|ket[ae][iy]?b|kataeb)$/, ['brigades', 'brigade', 'battalions']],
  [/^(?:saraya|sraya)$/, ['brigades', 'companies']],
  [/^(?:harakat|haraket)$/, ['movement']],
  [/^(?:jaysh|jaish|jeish)$/, ['army']],
  [/^(?:quwat|quwwat)$/, ['forces', 'force']],
  [/^(?:firqat)$/, ['division']],
];

const ENGLISH = /^(?:brigades?|battalions|companies|movement|army|forces?|division|group)$/;
/** Reports do not agree on whether it is one. */
const NUMBERS: Record<string, string[]> = { brigade: ['brigades'], brigades: ['brigade'] };

/** The name behind the head of a group, and the heads that may stand behind it in English instead. */
export const withoutGroupHead = (
  words: Word[],
  plain: (word: string) => string,
): { rest: Word[]; heads: string[] } | null => {
  const first = plain(words[0]?.text ?? '');
  const own = TRANSLATED.find(([head]) => head.test(first));
  if (own) return { rest: words.slice(1), heads: own[1] };
  const last = plain(words.at(-1)?.text ?? '');
  return ENGLISH.test(last) ? { rest: words.slice(0, -1), heads: NUMBERS[last] ?? [] } : null;
};
