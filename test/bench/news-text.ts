import { chanceFrom, pick } from './chance.ts';
import { sentence, sentenceAbout } from './prose.ts';

/** `planted` are the names put into the paragraph, one entry for each place; summaries have names of their own. */
export type Paragraph = { text: string; planted: string[] };

const SEED = 1_967;
/** Of a report's sentences about one in three has a name, and one in eight is the data's own. */
const WITH_NAME = 0.3;
const OWN = 0.12;
const SENTENCES = 5;

/** Latin script and no mark that writers vary: whoever does not find such a name does not find names. */
const isPlain = (name: string): boolean => /^[A-Z][A-Za-z0-9 ]{5,}$/.test(name);

/** News-like text of at least so many characters, the same for the same input. */
export const writeNews = (names: string[], summaries: string[], characters: number): Paragraph[] => {
  const chance = chanceFrom(SEED);
  const plain = names.filter(isPlain);
  const next = (planted: string[]): string => {
    const kind = chance();
    if (kind < OWN) return pick(chance, summaries);
    if (kind > OWN + WITH_NAME) return sentence(chance);
    const name = pick(chance, plain);
    planted.push(name);
    return sentenceAbout(chance, name);
  };
  const paragraphs: Paragraph[] = [];
  for (let length = 0; length < characters; ) {
    const planted: string[] = [];
    const text = Array.from({ length: SENTENCES }, () => next(planted)).join(' ');
    paragraphs.push({ text, planted });
    length += text.length + 1;
  }
  return paragraphs;
};
