import type { Phrase } from '#core/wording/phrase.ts';
import { english } from './english.ts';

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'message' in value && 'fillings' in value;

/** In an expectation: a phrase that holds these words when it is told in English. */
export const told = (words: RegExp | string): unknown => ({
  asymmetricMatch: (value: unknown): boolean => {
    if (!isPhrase(value)) return false;
    const text = english.tell(value);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  },
  toString: () => 'Told',
  toAsymmetricMatcher: () => `told ${words}`,
});
