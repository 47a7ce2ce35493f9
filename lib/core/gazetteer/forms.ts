import type { Alias, Entity } from '../model/entity.ts';

/** The gazetteer lists this form as a name of the entity. */
export const LISTED = 1;
/** The form also means something else and needs support from the text. */
export const GUARDED = 2;
/** Written in capitals (or with one at its start, from four letters on). */
export const ACRONYM = 4;
/** Written with a capital: in lower case it is another word. */
export const CAPITAL = 8;
/** The bare name is also that of a town, a district or a person: it means the base only where the text says so. */
export const TOWN = 16;
/** So long or so marked that hardly anything else is written like it. */
export const DISTINCTIVE = 32;
/** A base's name without its head noun: it counts only where the text puts one of its own there. */
export const HEADED = 64;
/** A word or phrase of everyday language, in a script without capitals to tell it by. */
export const COMMON = 128;
/**
 * Found under the sounds of a listed name and not in its spelling: Hizballah for Hezbollah. What one word says this way
 * is weaker evidence than the name itself.
 */
export const KEYED = 256;
/** Of a name of one word by sound: the text must have the article that the listed name has. */
export const WITH_ARTICLE = 512;
/** Of a name of one short word by sound: no vowel and no consonant may be another. */
export const NARROW = 1024;

/** One way to write one entity, with what a matcher has to know of it. */
export type Form = { text: string; flags: number };

const isAcronym = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text);
const isCapitalised = (text: string): boolean => /\p{Lu}/u.test(text);

/**
 * Nobody writes these by chance: three digits after a letter, a transliterated article or first word, a name beside the
 * word drone.
 */
const DISTINCTIVE_FORMS = [
  /\p{L}[\s-]?\d{3}/u,
  /\b(?:al|el|ash|as|an|ad)[- ]\p{Lu}.*[\s-]|[\s-](?:al|el|ash|as)-\p{Lu}/u,
  /^(?:Kata['’]?[ie]b|Harakat|Saraya|Liwa|Asa['’]?ib) /u,
  /^\p{Lu}.* (?:drones?|UAVs?)$|^drone \p{Lu}/u,
];

const isDistinctive = (text: string): boolean => DISTINCTIVE_FORMS.some((form) => form.test(text));

const flagsOf = (text: string): number =>
  (isAcronym(text) ? ACRONYM : 0) |
  (isCapitalised(text) ? CAPITAL : 0) |
  (isDistinctive(text) ? DISTINCTIVE : 0);

const comparable = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether what a form also means is only a longer name that has it inside: the longest match settles that. */
const isPartOfLongerName = (why: string): boolean => /\b(inside|part of the name)\b/.test(why);

const namesTown = (why: string): boolean =>
  /\b(?:town|city|village|district|region|area|valley|mound|person)\b/.test(why);

const isCommon = ({ text, why }: Entity['ambiguous'][number]): boolean =>
  !isCapitalised(text) && /\b(?:word|phrase|term|common|generic)\b/.test(why);

/** Two names in one alias (YPG/PKK): in a text each is a mention of its own. */
const SLASHED_PAIR = /\p{L}{3}\/\p{L}{3}/u;

const HEAD_OF_BASE =
  /[\s-]+(?:military |air |army |international )?(?:air ?base|airbase|base|airfield|airport|garrison|camp)$/iu;

/** What is left of the names of a base or a site without the head noun. */
export const namesOfPlace = ({ type, aliases }: Entity): string[] =>
  type === 'base' || type === 'site'
    ? aliases.filter(({ text }) => HEAD_OF_BASE.test(text)).map(({ text }) => text.replace(HEAD_OF_BASE, ''))
    : [];

/** `Qayyara` of `Qayyara base`, so that a text may say `Qayyara military base` or `base de Qayyara`. */
const withoutHead = (entity: Entity): string[] => (entity.type === 'base' ? namesOfPlace(entity) : []);

/** Every form of an entity once, aliases first; a form that is an alias and ambiguous carries both flags. */
export const formsOf = (entity: Entity): Form[] => {
  const forms = new Map<string, Form>();
  const add = (text: string, flags: number) => {
    const key = comparable(text);
    const known = forms.get(key);
    forms.set(key, { text: known?.text ?? text, flags: (known?.flags ?? flagsOf(text)) | flags });
  };
  for (const alias of entity.aliases satisfies Alias[]) {
    if (!SLASHED_PAIR.test(alias.text)) add(alias.text, LISTED);
  }
  for (const form of entity.ambiguous) {
    if (isPartOfLongerName(form.why) && forms.has(comparable(form.text))) continue;
    add(form.text, GUARDED | (namesTown(form.why) ? TOWN : 0) | (isCommon(form) ? COMMON : 0));
  }
  for (const text of withoutHead(entity)) {
    if (text.length > 2 && !forms.has(comparable(text))) add(text, GUARDED | TOWN | HEADED);
  }
  return [...forms.values()];
};
