import { phrase } from '../../wording/phrase.ts';
import { type BlockWords, classesAt, isJoined } from '../block-words.ts';
import { isTarget } from '../surroundings.ts';
import { TOWN_BEFORE, TOWN_BEHIND } from '../word-classes.ts';
import type { Draft } from './draft.ts';
import { tokenFrom } from './quoted-names.ts';

/** The names that a page gives to unlisted bases, without head nouns, and the first surface that has each. */
export const coresOf = (text: string, drafts: Draft[]): [core: string, surface: string][] =>
  drafts.flatMap(({ core, start, end }): [string, string][] =>
    core ? [[core, text.slice(start, end)]] : [],
  );

const isOfTown = (words: BlockWords, from: number, to: number): boolean =>
  ((classesAt(words, to + 1) & TOWN_BEHIND) !== 0 && isJoined(words, to + 1)) ||
  ((classesAt(words, from - 1) & TOWN_BEFORE) !== 0 && isJoined(words, from));

/** One word may as well be the town; two and more are the base's own name. */
const means = (words: BlockWords, from: number, to: number, core: string): boolean =>
  !isOfTown(words, from, to) && (/\s|-/u.test(core) || isTarget(words, { from }));

/** Where a text repeats the bare names of unlisted bases. */
export const draftElsewhere = (words: BlockWords, cores: ReadonlyMap<string, string>): Draft[] => {
  if (!cores.size) return [];
  const small = words.text.toLowerCase();
  const here = [...cores.keys()].filter((core) => small.includes(core.toLowerCase()));
  if (!here.length) return [];
  const names = here.map((core) => RegExp.escape(core)).join('|');
  const standing = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:\\p{L}l[- ])?(${names})(?![\\p{L}\\p{Nd}])`, 'giu');
  return Array.from(words.text.matchAll(standing), ({ 0: surface, 1: core, index }) => ({
    surface,
    core: core as string,
    index,
  })).flatMap(({ surface, core, index }) => {
    const end = index + surface.length;
    const from = tokenFrom(words, index);
    const to = tokenFrom(words, end) - 1;
    if (to < from || !means(words, from, to, core)) return [];
    const why = [phrase('why_clear_elsewhere_as', cores.get(core) ?? surface)];
    return [{ from, to, start: index, end, type: 'base', among: [], why, core: null }];
  });
};
