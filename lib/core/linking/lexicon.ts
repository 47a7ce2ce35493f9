import { APOSTROPHE, classify, expansion, fold, IGNORED, WIDE } from '../text/characters.ts';

/**
 * Beginnings of words and whole words as a trie over folded units. `next` leads from a node and a letter (its number in
 * `letters`) to the next node; at each node the classes of the beginnings and of the whole words that end there.
 */
export type Lexicon = {
  letters: Map<number, number>;
  next: Map<number, number>;
  beginnings: number[];
  wholes: number[];
};

/**
 * What a lexicon knows of a word: its classes, the longest entry it has, and at which folded units that begins and ends.
 */
export type Known = { classes: number; entry: number; from: number; to: number };

export const UNKNOWN: Known = { classes: 0, entry: 0, from: 0, to: 0 };

/** More letters than the scripts have that the lists are written in. */
const LETTERS = 512;

/** The folded units of a text between two offsets, as the words of a text are folded. */
export const foldUnits = (text: string, start: number, end: number): number[] => {
  const units: number[] = [];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = classify(unit);
    if (kind === WIDE) for (const letter of expansion(unit)) units.push(letter.charCodeAt(0));
    else if (kind !== IGNORED && kind !== APOSTROPHE) units.push(fold(unit));
  }
  return units;
};

const enter = ({ letters, next, beginnings, wholes }: Lexicon, word: string, classes: number): void => {
  const whole = word.endsWith('$');
  let node = 0;
  for (const unit of foldUnits(word, 0, whole ? word.length - 1 : word.length)) {
    const letter = letters.get(unit) ?? letters.size;
    letters.set(unit, letter);
    const key = node * LETTERS + letter;
    node = next.get(key) ?? beginnings.length;
    next.set(key, node);
    if (node === beginnings.length) {
      beginnings.push(0);
      wholes.push(0);
    }
  }
  const list = whole ? wholes : beginnings;
  list[node] = (list[node] as number) | classes;
};

/** Builds a lexicon from words and the bits each stands for; a final `$` asks for the whole word. */
export const createLexicon = (words: Iterable<[word: string, classes: number]>): Lexicon => {
  const lexicon: Lexicon = { letters: new Map(), next: new Map(), beginnings: [0], wholes: [0] };
  for (const [word, classes] of words) enter(lexicon, word, classes);
  return lexicon;
};

/** Looks up the word that begins at `from` in folded units; a step for each letter, and few words take many. */
export const lookUp = (lexicon: Lexicon, units: readonly number[], from: number): Known => {
  const { letters, next, beginnings, wholes } = lexicon;
  let known = UNKNOWN;
  let node = 0;
  for (let i = from; i < units.length; i++) {
    const letter = letters.get(units[i] as number);
    const following = letter === undefined ? undefined : next.get(node * LETTERS + letter);
    if (following === undefined) return known;
    node = following;
    const whole = i === units.length - 1 ? (wholes[node] as number) : 0;
    const classes = (beginnings[node] as number) | whole;
    if (classes) known = { classes: known.classes | classes, entry: node, from, to: i + 1 };
  }
  return known;
};
