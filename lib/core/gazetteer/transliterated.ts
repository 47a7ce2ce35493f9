import type { Entity } from '../model/entity.ts';

/** Words of the trade beside a name, in several languages: translated or described, never transliterated. */
const TRADE = new Set(
  (
    'air airbase airfield airport army base bases brigade brigades camp force forces front group militia movement field oil gas ' +
    'port drone drones uav ucav missile missiles rocket rockets hypersonic ballistic complex range military training patrol landing zone site north south east west new ' +
    'city island islamic resistance popular guard guards party corps division battalion battalions network organization organisation unit ' +
    'international joint support border crossing village consulate refugee free true power station plant energy terminal gasfield oilfield ' +
    'prince king sheikh camp fob the of in and near for harbour harbor barracks us american british iraqi syrian iran iraq syria yemen lebanon ' +
    'brigaden brigades kommandos miliz milis gruppe luftwaffenstutzpunkt flugplatz havaalani ussu hareketi tugayi tugaylari kuvvetleri gucleri ' +
    'aeroport mouvement forces armee organisation champ petrolier gazier quartier general revolution revolutionary commando gray grey eagle ' +
    'victory victoria falcon warrior tower mission god state guardia league democratic peace babylon activity one tour torre staat estado'
  ).split(' '),
);

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}]+$/u.test(text);

/** Consonants by the place of the mouth: all that two scripts of one name surely share. */
const PLACES: [place: string, letters: string][] = [
  ['p', 'bpبپפּבпб'],
  ['t', 'dtzsðþتدطضظذزصسثטדתזצסשдтзсц'],
  ['c', 'jجشچژшщжч'],
  ['k', 'ckqgxhhقكگغخحهкгхקכחגה'],
  ['f', 'fفфפ'],
  ['l', 'lлلל'],
  ['m', 'mмمמם'],
  ['n', 'nнنנן'],
  ['r', 'rрرר'],
];
const PLACE = new Map(PLACES.flatMap(([place, letters]) => [...letters].map((letter) => [letter, place])));
/** Letters that are written for two places, by languages: sh is s and h, ch, ş. */
const TO_ONE: [RegExp, string][] = [
  [/sch|sh|ch|ş|ș|š|ç|č|dj|zh|ž|c(?=[ei])/g, 'j'],
  [/ph/g, 'f'],
  [/[kg]h/g, 'k'],
  [/[dt]h/g, 't'],
  [/h$/g, ''],
];

const fold = (word: string): string => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const plain = (word: string): string => {
  let text = word.toLowerCase();
  for (const [from, to] of TO_ONE) text = text.replace(from, to);
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ک', 'ك')
    .replace(/[هةה]$/u, '');
};

/** The word without vowels, doubled letters and all that scripts write differently. */
const skeleton = (word: string): string =>
  [...plain(word)]
    .map((letter) => PLACE.get(letter) ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/['’‘ʿʾʻʼ`]/gu, '')
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Arabic, Persian and Hebrew write the article together with the word; so do some Latin spellings. */
const withoutArticle = (word: string): string[] =>
  /^(?:ال|ה)/u.test(word) ? [word, word.replace(/^(?:ال|ה)/u, '')] : [word];

/** A word of an alias that may be transliterated, in lower case. */
type Word = { word: string; bones: string; isCalledSo: boolean };

/** Where names are at home in Latin letters: what Arabic writes for Reaper is the transliteration. */
const LATIN_COUNTRIES =
  /United States|United Kingdom|Germany|Turkey|Poland|Romania|Norway|Denmark|Azerbaijan|Italy|France|Spain|Djibouti/;
const isAtHome = ({ country }: Entity): boolean => country !== null && LATIN_COUNTRIES.test(country);
const isForeign = (entity: Entity): boolean => entity.country !== null && !isAtHome(entity);

const properWords = ({ aliases }: Entity): Word[] =>
  aliases.flatMap(({ text, kind }) =>
    wordsOf(text)
      .filter((word) => isLatin(word) && /^\p{Lu}.*\p{Ll}/u.test(word) && !TRADE.has(fold(word)))
      .map((word) => ({ word: fold(word), bones: skeleton(word), isCalledSo: kind === 'transliteration' })),
  );

/** Sure ones may be known by sound alone; likely ones only within a longer name. */
export const LIKELY = 1;
export const SURE = 2;
export type Certainty = typeof LIKELY | typeof SURE;

/** Two words of one script are often one of another: حزب الله, Hezbollah. */
const withPairs = (words: string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, at) => `${words[at]}${word}`),
];

const skeletonsIn = ({ aliases }: Entity, script: RegExp): Set<string> =>
  new Set(
    aliases
      .filter(({ text }) => script.test(text))
      .flatMap(({ text }) => withPairs(wordsOf(text)).flatMap(withoutArticle).map(skeleton)),
  );

/**
 * The Latin words in an entity's names that write a name of another script, in lower case: their consonants stand in an
 * alias of that script too, and the gazetteer calls the alias a transliteration or has the word in two spellings
 * (Reaper has one, whatever Arabic writes for it).
 */
export const transliteratedIn = (entity: Entity): Map<string, Certainty> => {
  const semitic = skeletonsIn(entity, /[\p{Script=Arabic}\p{Script=Hebrew}]/u);
  const native = semitic.union(skeletonsIn(entity, /\p{Script=Cyrillic}/u));
  const words = properWords(entity);
  const foreign = isForeign(entity);
  const isSpeltTwice = ({ word, bones }: Word): boolean =>
    words.some((other) => other.bones === bones && other.word !== word);
  const found = new Map<string, Certainty>();
  for (const word of words) {
    const listedSo = word.isCalledSo || isSpeltTwice(word);
    if (!(native.has(word.bones) ? foreign || listedSo : native.size === 0 && word.isCalledSo)) continue;
    const sure = listedSo && !isAtHome(entity) && (semitic.has(word.bones) || native.size === 0);
    if (found.get(word.word) !== SURE) found.set(word.word, sure ? SURE : LIKELY);
  }
  return found;
};
