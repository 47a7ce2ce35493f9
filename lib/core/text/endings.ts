/** Endings that words take in a sentence, folded: cases, plurals, suffixed articles. Languages share many of them. */
const LATIN_ENDINGS =
  's es e en n ' + // plurals and cases of English, German, Spanish, French
  'a u y i ie em om ow ami ach owi ' + // cases of Polish and Czech: Bayraktara, Hezbollahu, Orlanow
  'ul ului ii ilor uri urile urilor lui'; // articles and plurals of Romanian
/** Turkish endings are cut off: they are small words that are written together with the name. */
const CUT_ENDINGS =
  'in un nin nun yi yu yla yle la le da de ta te dan den tan ten daki deki nda nde ndan nden na ne ya ye ' +
  'lar ler lari leri larin lerin lara lere larla lerle lardan lerden larda lerde';
const CYRILLIC_ENDINGS =
  'а я у ю ы и і е є о й ь ом ем ой ей ою ею ам ям ами ями ах ях ов ев ей їв ів іи и ии ого его ому ему ои ий ым им ых их ыми ими ая яя ую юю ое ее ые ие ои еи ій ої ою ові еві ями ість ями ів';
/** Arabic and Persian plurals and adjectives, as folded: ون ين ات ية, ها های ی. */
const SEMITIC_ENDINGS = 'ون ين ات يه ي يون يين ها هاي هايي ان ים ות י ית יים';

const setOf = (endings: string): ReadonlySet<string> =>
  new Set(endings.split(' ').map((ending) => ending.normalize('NFKD').replace(/\p{M}/gu, '')));

export const LATIN_TAILS = setOf(`${LATIN_ENDINGS} ${CUT_ENDINGS}`);
export const CUT_TAILS = setOf(CUT_ENDINGS);
export const CYRILLIC_TAILS = setOf(CYRILLIC_ENDINGS);
export const SEMITIC_TAILS = setOf(SEMITIC_ENDINGS);
/** Units of the longest of them. */
export const LONGEST_TAIL = 6;

/** What a Cyrillic word may end in where the gazetteer lists it: its stem is what all its cases share. */
const OWN_ENDING = /(?:ая|яя|ое|ее|ые|ие|ии|ыи|ои|еи|[аяоеыиійьу])$/u;

/** The stem of a folded Cyrillic word, or null where it is the word itself. */
export const stemOf = (folded: string): string | null => {
  const stem = folded.replace(OWN_ENDING, '');
  return stem !== folded && stem.length >= 3 ? stem : null;
};
