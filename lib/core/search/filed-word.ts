/**
 * What a word is filed for: `a` a whole name of an entity, `e` a word of an entity, `i` of an incident, `s` of a saved
 * source.
 */
export type Shelf = 'a' | 'e' | 'i' | 's';

/** How much a word tells: of a name, a kind, a date or only of the text about it. */
export const HEAVY = 2;
export const LIGHT = 1;

/** A word with its shelf and weight, in one text: those of one shelf and beginning lie side by side. */
export type FiledWord = string;

/** Below every character of a word, so that a word comes before those that it begins. */
const END = '\u0000';

export const filedWord = (shelf: Shelf, word: string, weight: number): FiledWord =>
  `${shelf}${word}${END}${weight}`;

/** Stands for an entity among the words of what names it; no word of a text looks like it. */
export const entityWord = (key: string): string => `@${key}`;

/** As many documents as 16 bits can number share a posting list. */
export const CHUNK = 2 ** 16;

/** The key of the posting list of a filed word in one chunk of documents. */
export const postingKey = (filed: FiledWord, chunk: number): string => `${filed}${chunk}`;

export const readPostingKey = (key: string): { filed: FiledWord; weight: number; chunk: number } => {
  const end = key.indexOf(END) + 2;
  return { filed: key.slice(0, end), weight: Number(key[end - 1]), chunk: Number(key.slice(end)) };
};

/** The range of keys of one word, or of all words that begin so; both ends excluded. */
export const keyRange = (shelf: Shelf, word: string, open: boolean): [from: string, to: string] => [
  `${shelf}${word}`,
  open ? `${shelf}${word}\uffff` : `${shelf}${word}\u0001`,
];
