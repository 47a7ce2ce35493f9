import { classify, DIGIT } from '../../text/characters.ts';
import { hashBetween } from '../../text/hash.ts';
import { JOINED, type Tokens } from '../../text/tokens.ts';
import { ANNOUNCING_WORDS, type Announcement } from '../words/unlisted-words.ts';
import { type Stem, type Stems, stemBefore } from './stems.ts';

/**
 * A word beside which a name may stand that no list holds: a number behind the stem of a series, or a word that announces
 * a name. `skip` is how many units of the word are written together with it only.
 */
export type Trigger =
  | { kind: 'number'; at: number; from: number; stem: Stem }
  | { kind: 'word'; at: number; announces: readonly Announcement[]; skip: number };

type Entry = { b: number; announces: Announcement[]; skip: number };

/** Prepositions and conjunctions that are written together with a noun. */
const WRITTEN_TOGETHER: Readonly<Record<string, string>> = {
  ar: ' و ب ل ف وب ول ك',
  he: ' ב ל מ ה ו ש וב שב מה',
};

const SIZE = 8_192;
type Table = { seen: Uint8Array; entries: Map<number, Entry> };
let table: Table | undefined;

const enter = ({ seen, entries }: Table, word: string, announcement: Announcement, skip: number): void => {
  const [a, b] = hashBetween(word, 0, word.length);
  const known = entries.get(a);
  if (known) known.announces.push(announcement);
  else entries.set(a, { b, announces: [announcement], skip });
  seen[a & (SIZE - 1)] = 1;
};

/** Most words of a text are turned away by one byte of `seen`. */
const announcingWords = (): Table => {
  if (table) return table;
  table = { seen: new Uint8Array(SIZE), entries: new Map() };
  for (const [announcement, lists] of Object.entries(ANNOUNCING_WORDS)) {
    for (const [language, words] of Object.entries(lists)) {
      const prefixes = (WRITTEN_TOGETHER[language] ?? '').split(' ');
      for (const word of words.split(' ')) {
        for (const prefix of prefixes)
          enter(table, prefix + word, announcement as Announcement, prefix.length);
      }
    }
  }
  return table;
};

const ROMAN = /^[IVX]{1,4}(?![\p{L}\p{Nd}])/u;
const isRomanLetter = (unit: number): boolean => unit === 0x49 || unit === 0x56 || unit === 0x58;

const isNumeral = (text: string, { start, end }: Tokens, at: number): boolean => {
  const unit = text.charCodeAt(start[at] as number);
  return classify(unit) === DIGIT || (isRomanLetter(unit) && ROMAN.test(text.slice(start[at], end[at])));
};

/** All places of a text beside which an unlisted name may stand, in the order of its words. */
export const findTriggers = (stems: Stems, text: string, tokens: Tokens): Trigger[] => {
  const { seen, entries } = announcingWords();
  const triggers: Trigger[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const a = tokens.a[at] as number;
    if (seen[a & (SIZE - 1)]) {
      const entry = entries.get(a);
      if (entry && entry.b === tokens.b[at])
        triggers.push({ kind: 'word', at, announces: entry.announces, skip: entry.skip });
    }
    if (at === 0 || (tokens.gap[at] as number) > JOINED || !isNumeral(text, tokens, at)) continue;
    const found = stemBefore(stems, text, tokens, at);
    if (found) triggers.push({ kind: 'number', at, ...found });
  }
  return triggers;
};
