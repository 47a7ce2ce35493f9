import { CAPITAL, CYRILLIC, entryOf, SEMITIC, soundIn } from '../text/characters.ts';
import { LAST_VOWEL } from '../text/letter-sounds.ts';
import type { Tokens } from '../text/tokens.ts';
import { GLUED, PARTED } from '../text/tokens.ts';
import { ALWAYS, BEHIND_ARTICLE } from './alone.ts';
import { isArticleOf, isLink, LONGEST_ARTICLE } from './articles.ts';
import type { CompiledGazetteer } from './compile.ts';
import type { Match } from './find.ts';
import { hasForms } from './nodes.ts';
import { type Lead, leadsAt, likenessOf, type Memory } from './word-forms.ts';

/** The work that one beginning may cost, in nodes: names that branch more are no names. */
const MOST_STEPS = 48;

type Walk = {
  gazetteer: CompiledGazetteer;
  memory: Memory;
  tokens: Tokens;
  from: number;
  first: number;
  start: number;
  left: number;
  matches: Match[];
};

/** All articles begin with a vowel: that spares looking at “the” and “of”. */
const isVowel = (unit: number): boolean => {
  const sound = soundIn(entryOf(unit));
  return sound > 0 && sound <= LAST_VOWEL;
};

/** Whether a word is the article of the one behind it. */
export const isArticleAt = (tokens: Tokens, at: number): boolean => {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const next = at + 1;
  if (end - start > LONGEST_ARTICLE || next >= tokens.count || tokens.gap[next] === PARTED) return false;
  if (!isVowel(tokens.text.charCodeAt(start))) return false;
  const { text } = tokens;
  return isArticleOf(text.slice(start, end), text.slice(tokens.start[next], tokens.end[next]));
};

/** Whether a name ends here: nothing is glued on, and a single word may stand for it. */
const isNamed = ({ gazetteer, tokens, from, first }: Walk, { node, alone }: Lead, at: number): boolean => {
  if (at + 1 < tokens.count && tokens.gap[at + 1] === GLUED) return false;
  if (at > first) return hasForms(gazetteer, node);
  return alone === ALWAYS || (alone === BEHIND_ARTICLE && from < first);
};

/** Whether a word stands between two of a name, joined to the first: Sepah-e Qods. */
export const isLinkAt = ({ text, start, end, gap, count }: Tokens, at: number): boolean =>
  (end[at] as number) - (start[at] as number) <= 2 &&
  at + 1 < count &&
  gap[at + 1] !== PARTED &&
  /\p{Pd}/u.test(text.charAt((start[at] as number) - 1)) &&
  isLink(text.slice(start[at], end[at]));

/** The leads from a node at a word: one in small letters is only itself. */
const leadsOn = ({ gazetteer, memory, tokens }: Walk, node: number, at: number): readonly Lead[] => {
  const isTelling = (tokens.traits[at] as number) & (CAPITAL | CYRILLIC | SEMITIC);
  const forms = isTelling ? likenessOf(gazetteer, memory, tokens, at).forms : [];
  return leadsAt(gazetteer, tokens, node, at, forms);
};

const walkOn = (walk: Walk, lead: Lead, at: number, before: number): void => {
  if (walk.left-- <= 0) return;
  const { gazetteer, tokens, from, start, matches } = walk;
  const { node } = lead;
  const cost = before + lead.cost;
  if (isNamed(walk, lead, at)) {
    const end = (tokens.end[at] as number) - lead.cut;
    matches.push({ from, to: at, start, end, node, key: true, cost });
  }
  let next = at + 1;
  if (gazetteer.childStart[node] === gazetteer.childStart[node + 1]) return;
  if (next >= tokens.count || tokens.gap[next] === PARTED) return;
  if (isArticleAt(tokens, next) || isLinkAt(tokens, next)) next++;
  if (next >= tokens.count) return;
  for (const one of leadsOn(walk, node, next)) walkOn(walk, one, next, cost);
};

/** Reports all names that the word `at` begins by its sound; `from` is that word or the article before it. */
export const walkBySound = (
  gazetteer: CompiledGazetteer,
  memory: Memory,
  tokens: Tokens,
  from: number,
  at: number,
  matches: Match[],
): void => {
  const { soundFirsts } = likenessOf(gazetteer, memory, tokens, at);
  if (soundFirsts.length === 0) return;
  const start = tokens.start[from] as number;
  const walk: Walk = { gazetteer, memory, tokens, from, first: at, start, left: MOST_STEPS, matches };
  for (const lead of soundFirsts) walkOn(walk, lead, at, 0);
};
