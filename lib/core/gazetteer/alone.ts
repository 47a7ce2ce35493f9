import { COMMON_WORDS } from './common-words.ts';
import type { CompiledGazetteer } from './compile.ts';
import { NARROW, WITH_ARTICLE } from './forms.ts';
import { hasForms } from './nodes.ts';
import type { WordForm } from './sounds-like.ts';

/** Whether a single word may be a whole name by its sound: never, only behind the article, or as it stands. */
export const NEVER = 0;
export const BEHIND_ARTICLE = 1;
export const ALWAYS = 2;
export type Alone = typeof NEVER | typeof BEHIND_ARTICLE | typeof ALWAYS;

/** How far the sound of a word may be off that is the whole name. */
const mostOff = (count: number): number => (count < 4 ? 2 : count === 4 ? 5 : 6);

/** What `word`, folded, may be at a node; `form` says how it differs from the listed word, if it does. */
export const aloneAs = (
  gazetteer: CompiledGazetteer,
  node: number,
  word: string,
  form: Pick<WordForm, 'cost' | 'count' | 'inflected'> = { cost: 0, count: 0, inflected: false },
): Alone => {
  if (!hasForms(gazetteer, node) || form.inflected || COMMON_WORDS.has(word)) return NEVER;
  const { formStart, formFlags } = gazetteer;
  let alone: Alone = NEVER;
  for (let at = formStart[node] as number; at < (formStart[node + 1] as number); at++) {
    const flags = formFlags[at] as number;
    if (form.cost > (flags & NARROW ? 0 : mostOff(form.count))) continue;
    if (!(flags & WITH_ARTICLE)) return ALWAYS;
    alone = BEHIND_ARTICLE;
  }
  return alone;
};
