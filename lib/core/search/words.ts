import { APOSTROPHE, classify, expansion, fold, IGNORED, WIDE } from '../text/characters.ts';
import { otherReading } from '../text/readings.ts';
import { tokenize } from '../text/tokens.ts';

/** A word as it is filed and looked up; `other` is another way to read it: without a clitic, an elided article, a tail. */
export type Word = { text: string; other: string | null };

/** Longer ones are cut, when filed as when looked up. */
const MAX_WORD = 40;

/** The letters between two offsets as spotting folds them. */
const foldBetween = (text: string, start: number, end: number): string => {
  let folded = '';
  for (let i = start; i < end && folded.length < MAX_WORD; i++) {
    const unit = text.charCodeAt(i);
    const kind = classify(unit);
    if (kind === WIDE) folded += expansion(unit);
    else if (kind !== IGNORED && kind !== APOSTROPHE) folded += String.fromCharCode(fold(unit));
  }
  return folded.slice(0, MAX_WORD);
};

const ARTICLE = /^ال(?=.{3})/;
const PLURAL = /(?<=[^s]{3})s$/;

/** Without a plural s and without the Arabic article: filed so and looked up so, both forms are one. */
const stem = (word: string): string => {
  if (word.endsWith('s')) return word.replace(PLURAL, '');
  return word.startsWith('ا') ? word.replace(ARTICLE, '') : word;
};

/** Every word of a text in its order, folded as spotting folds: letters and digits apart, so that MQ9 is MQ-9. */
export const readWords = (text: string): Word[] => {
  const tokens = tokenize(text);
  const words: Word[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = stem(foldBetween(text, tokens.start[at] as number, tokens.end[at] as number));
    const reading = otherReading(tokens, at);
    const other = reading ? stem(foldBetween(text, reading.start, reading.end)) : '';
    words.push({ text: word, other: other === '' || other === word ? null : other });
  }
  return words;
};

const STOP_WORDS = new Set(
  'a al an and are as at be by el for from has have in is it its near of on or that the to was were with'.split(
    ' ',
  ),
);

/** Those that say something; all, where none does. */
export const withoutStopWords = (words: Word[]): Word[] => {
  const telling = words.filter(({ text }) => !STOP_WORDS.has(text));
  return telling.length > 0 ? telling : words;
};

/** The words to file a text under, each once, other readings among them. */
export const wordsOf = (text: string): Set<string> => {
  const words = new Set<string>();
  for (const { text: word, other } of readWords(text)) {
    words.add(word);
    if (other !== null) words.add(other);
  }
  const telling = words.difference(STOP_WORDS);
  return telling.size > 0 ? telling : words;
};

/** A whole name in one piece, so that `air base` is `airbase` and the article does not matter. */
export const joinWords = (words: Word[]): string =>
  withoutStopWords(words)
    .map(({ text }) => text)
    .join('')
    .slice(0, MAX_WORD);

/** A whole name as it is filed, or '' where it has no word. */
export const joinName = (name: string): string => joinWords(readWords(name));
