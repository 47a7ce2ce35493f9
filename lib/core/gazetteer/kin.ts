import { CAPITAL, CYRILLIC, entryOf, FOLD_MASK, LATIN } from '../text/characters.ts';
import { CUT_TAILS, CYRILLIC_TAILS, LATIN_TAILS, LONGEST_TAIL } from '../text/endings.ts';
import { foldText, SEED_A, SEED_B, stepA, stepB } from '../text/hash.ts';
import { readingsOf } from '../text/readings.ts';
import type { Tokens } from '../text/tokens.ts';
import type { CompiledGazetteer } from './compile.ts';
import { eachFiled, slotOf } from './tables.ts';

/** A listed word that a word of the text may be, by its slot, and the span of it that is the name. */
export type Kin = { slot: number; start: number; end: number };

/** Shorter stems are too near to other words. */
const LEAST_LATIN = 5;
const LEAST_CYRILLIC = 3;

/**
 * The words of the gazetteer that this one is a case, a plural or an article form of. Only where what is cut off is an
 * ending of some language.
 */
const inflected = (
  gazetteer: CompiledGazetteer,
  text: string,
  start: number,
  end: number,
  isCyrillic: boolean,
  kin: Kin[],
): void => {
  const least = isCyrillic ? LEAST_CYRILLIC : LEAST_LATIN;
  const tails = isCyrillic ? CYRILLIC_TAILS : LATIN_TAILS;
  let a = SEED_A;
  let b = SEED_B;
  for (let at = start; at < end; at++) {
    const unit = entryOf(text.charCodeAt(at)) & FOLD_MASK;
    a = stepA(a, unit);
    b = stepB(b, unit);
    const length = at + 1 - start;
    const rest = end - at - 1;
    if (length < least || rest > LONGEST_TAIL) continue;
    const tail = foldText(text.slice(at + 1, end));
    if (rest > 0 && !tails.has(tail)) continue;
    const cut = !isCyrillic && CUT_TAILS.has(tail) ? at + 1 : end;
    const slot = rest > 0 ? slotOf(gazetteer, a, b) : -1;
    if (slot >= 0) kin.push({ slot, start, end: cut });
    if (isCyrillic) eachFiled(gazetteer.stems, a, (number) => kin.push({ slot: number, start, end }));
  }
};

/** The s of a plural stays in the span; a possessive and other endings do not. */
const endAs = ({ text, end }: Tokens, at: number, behind: number): number =>
  (end[at] as number) - behind === 1 && /s/i.test(text[behind] ?? '') ? (end[at] as number) : behind;

/** All listed words that a word of the text is a form of, other than itself. */
export const kinOf = (gazetteer: CompiledGazetteer, text: string, tokens: Tokens, at: number): Kin[] => {
  const traits = tokens.traits[at] as number;
  const kin: Kin[] = [];
  for (const { start, end: behind, hash } of readingsOf(tokens, at)) {
    const end = endAs(tokens, at, behind);
    const slot = slotOf(gazetteer, ...hash);
    if (slot >= 0) kin.push({ slot, start, end });
    else if (traits & CYRILLIC)
      eachFiled(gazetteer.stems, hash[0], (stem) => kin.push({ slot: stem, start, end }));
  }
  const isCyrillic = (traits & CYRILLIC) !== 0;
  if (isCyrillic || (traits & (CAPITAL | LATIN)) === (CAPITAL | LATIN))
    inflected(gazetteer, text, tokens.start[at] as number, tokens.end[at] as number, isCyrillic, kin);
  return kin;
};
