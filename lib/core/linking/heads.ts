/**
 * Head nouns: the words that make a place name the name of a base. A head noun that touches the name belongs to the
 * span. English, German and Turkish put it behind, the Romance languages, Arabic and Persian in front.
 */
const OWNERS =
  '(?:Iraqi|Syrian|US|U\\.S\\.|American|Turkish|Iranian|Russian|coalition|joint|main|sprawling|strategic)';
const ADJECTIVES =
  '(?:military|air|army|naval|aerial|forward|operating|international|civil|logistics|training|west|east|north|south)';
const NOUN =
  '(?:air\\s?bases?|airfields?|aerodrome|airports?|bases?|garrison|camp|outpost|barracks|compound|complex|facility|installation|' +
  'landing zone|support site|AB|(?:oil|gas)\\s?fields?(?:\\sbase)?|oilfields?|gasfields?|field base|port|aeroporto|aéroport)';
const TURKISH = '(?:(?:hava|askeri)\\s)?(?:üs bölgesi|üssü|üs(?!\\p{L})|havaalanı|kampı)';

const BEHIND = [
  new RegExp(
    `(?:['’]s)?[\\s\\u00a0-]+(?:${OWNERS}[\\s\\u00a0]+)?(?:${ADJECTIVES}[\\s\\u00a0]+){0,2}${NOUN}(?!\\p{L})`,
    'iuy',
  ),
  new RegExp(`\\s+${TURKISH}`, 'iuy'),
  /[\s\u00a0-]+(?:Luftwaffenstützpunkt|Stützpunkt|Militärbasis|Basis|Flughafen)(?!\p{L})/iuy,
  /\s+(?:العسكرية|الجوية|العسكري|الجوي)(?!\p{L})/uy,
];

const BEFORE = [
  /(?<!\p{L})(?:(?:military|air|naval) )?(?:Camp|FOB|COB|LSA|Forward Operating Base|Joint Base|Fort) $/u,
  /(?<!\p{L})(?:Luftwaffenstützpunkt|Militärstützpunkt|Stützpunkt|Militärbasis|Flughafen)s? $/u,
  /(?<!\p{L})(?:base|bases)(?: (?:aérienne|militaire|aérea|militar|aerea|militare|aeriană|militară))*(?: (?:de|d['’]|di|da|del|în|din))? ?$/iu,
  /(?<!\p{L})(?:aéroport|aeropuerto|aeroporto)(?: (?:international|militaire|internacional|militar))?(?: (?:de|d['’]|di))? ?$/iu,
  /(?<!\p{L})(?:авиабаз[аеуы]|военн\p{L}+ баз\p{L}+|баз[аеуы]|аэродром[ае]?|аеродром[іу]?)(?: (?:в|на))? [«"„]?$/iu,
  /(?<!\p{L})(?:قاعدة|معسكر|مطار|حقل)(?: (?:العسكرية|الجوية|جوية|عسكرية))? ["«]?$/u,
  /(?<!\p{L})(?:پایگاه|فرودگاه|پادگان)(?: (?:هوایی|نظامی))? [«"]?$/u,
  /(?<!\p{L})(?:בסיס|מחנה|שדה התעופה)(?: (?:חיל האוויר|הצבאי))? ["]?$/u,
];

/** An English head noun in front makes a base of a town ("air base at Balad") and is then part of the name. */
const AT_TOWN = /(?<!\p{L})(?:air ?base|airbase|airfield) (?:at|in|near) $/iu;

const longest = (lengths: number[]): number => Math.max(0, ...lengths);

/** How many units behind `end` are a head noun of the name, 0 for none. */
export const headBehind = (text: string, end: number): number =>
  longest(
    BEHIND.map((head) => {
      head.lastIndex = end;
      return head.exec(text)?.[0].length ?? 0;
    }),
  );

const REACH = 40;

/** How many units before `start` are a head noun of the name, 0 for none. `town`: the bare name is also a town's. */
export const headBefore = (text: string, start: number, town: boolean): number => {
  const before = text.slice(Math.max(0, start - REACH), start);
  return longest([...BEFORE, ...(town ? [AT_TOWN] : [])].map((head) => head.exec(before)?.[0].length ?? 0));
};

const ENDS_IN_HEAD = new RegExp(`(?:^|[\\s-])${NOUN}$|${TURKISH}$`, 'iu');
/** Whether a name ends with its head noun already. */
export const endsInHead = (name: string): boolean => ENDS_IN_HEAD.test(name);

/** Words that make a bare name the town's or the district's and not the base's. */
const CIVIL_BEHIND =
  /^['’]?s?[\s-]+(?:province|district|governorate|city|town|village|countryside|area|region|road|mayor|residents|council|county|heights|muhafaza|ili|ilçesi)(?!\p{L})/iu;
const CIVIL_BEFORE =
  /(?<!\p{L})(?:city|town|village|province|district|governorate|region|outskirts|residents|people|ville|stadt|ciudad|مدينة|محافظة|قضاء|ناحية|شهر|استان|город\p{L}*|провинци\p{L}*|місто|עיר)(?: (?:of|de|di|von))? $/iu;

export const isCivil = (text: string, start: number, end: number): boolean =>
  CIVIL_BEHIND.test(text.slice(end, end + 30)) ||
  CIVIL_BEFORE.test(text.slice(Math.max(0, start - 30), start));

const UNIT = /^[\s-]+(?:brigade|division|regiment|battalion|corps|family)(?!\p{L})/iu;
export const isUnit = (text: string, end: number): boolean => UNIT.test(text.slice(end, end + 16));

const LIST = /^\s*(?:,|;|,?\s*(?:and|or|et|und|y|e|ve|и|та|و)|،)\s*(?:the |the town of )?$/iu;
/** Whether two spans are neighbours in a list: "the US base in Rmelan, al-Shaddadi and al-Malikiyah". */
export const isListedAfter = (text: string, end: number, start: number): boolean =>
  LIST.test(text.slice(end, start));

/** An attack on, a base in, troops at: what makes a bare place name stand for the base there. */
const RELATION =
  /(?<!\p{L})(?:bases?|garrisons?|camps?|outposts?|troops|soldiers|forces|rockets?|missiles?|drones?|attacks?|strikes?|airstrikes?|attacked|struck|targeted|targeting|targets?|hit|hitting|shelled|bombed|stationed|deployed|launched|fired|shelling|bombing|installations?|facilit\p{L}+|positions?)\s+(?:[\p{L}.'’-]+\s+){0,2}?(?:in|on|at|of|against|towards?|over|the)?\s*(?:the\s+)?$/iu;

export const isMilitaryTarget = (text: string, start: number): boolean =>
  RELATION.test(text.slice(Math.max(0, start - 60), start));
