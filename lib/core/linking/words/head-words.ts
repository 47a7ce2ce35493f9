import type { WordLists } from './cue-words.ts';

/** Head nouns that stand behind the name of a base and belong to it: Balad air base, Ayn el-Esed Üssü. */
export const NOUNS_BEHIND: WordLists = {
  en: 'base$ bases$ airbase$ airbases$ airfield$ airfields$ aerodrome$ airport$ airports$ airstrip$ garrison$ camp$ outpost$ barracks$ compound$ complex$ facility$ installation$ ab$ afb$ oilfield$ oilfields$ gasfield$ port$ aeroporto$ aéroport$',
  tr: 'üssü üs$ havaalanı havalimanı kampı kışlası garnizonu',
  de: 'luftwaffenstützpunkt stützpunkt militärbasis$ basis$ flughafen luftwaffenbasis$ fliegerhorst kaserne$',
  ar: 'العسكريه$ الجويه$ العسكري$ الجوي$ البحريه$',
};

/** Nouns that are one only behind an adjective of the next list: oil field, landing zone, support site. */
export const NOUNS_WITH_ADJECTIVE: WordLists = { en: 'field$ fields$ zone$ site$ station$' };

/** What may stand between a name and its head noun. */
export const ADJECTIVES_BEHIND: WordLists = {
  en: 'military$ air$ army$ naval$ aerial$ forward$ operating$ international$ civil$ logistics$ training$ west$ east$ north$ south$ oil$ gas$ landing$ support$ force$ field$',
  tr: 'hava$ askeri$ deniz$ bölgesi$',
};

/** Owners and nationalities: they may stand between a name and its noun, and they are never the name of a base. */
export const OWNERS: WordLists = {
  en: 'us$ usa$ american$ americans$ british$ french$ german$ italian$ spanish$ russian$ russia$ ukrainian$ ukraine$ iraqi$ iraq$ syrian$ syria$ iranian$ iran$ israeli$ israel$ lebanese$ lebanon$ turkish$ turkey$ jordanian$ jordan$ saudi$ kuwaiti$ kuwait$ qatari$ qatar$ emirati$ bahraini$ yemeni$ yemen$ egyptian$ sudanese$ libyan$ afghan$ pakistani$ indian$ chinese$ japanese$ korean$ polish$ romanian$ ethiopian$ armenian$ azerbaijani$ kurdish$ palestinian$ arab$ western$ foreign$ soviet$ nato$ un$ uk$ eu$ coalition$ allied$ joint$ main$ sprawling$ strategic$ army$ navy$ marine$ marines$ corps$ guard$ guards$ militia$ rebel$ government$ federal$ national$ regional$ central$ key$ large$ small$ new$ old$ secret$ nearby$ remote$ another$ this$ that$ its$ their$ the$ an$ a$ at$ in$ on$ from$ near$ and$ of$ to$ for$ by$ with$ as$ when$ after$ before$ while$ two$ three$ several$ many$ most$ all$ some$ any$ each$ every$ our$ his$ her$ northern$ southern$ eastern$ western$ monday$ tuesday$ wednesday$ thursday$ friday$ saturday$ sunday$ last$ first$ second$ third$ main$ civilian$ former$',
  tr: 'türk$ abd$ amerikan$ iran$ ırak$ suriye$ rus$ rusya$ israil$ ingiliz$ fransız$ koalisyon$ bir$ bu$ o$ ana$ ortak$ nato$',
  rest: 'ee$ uu$ eeuu$ américain$ americana$ estadounidense$ amerikanisch$ irakisch$',
};

/** Head nouns that stand before the name: base aérienne de X, авиабаза X, قاعدة X. */
export const NOUNS_BEFORE: WordLists = {
  en: 'camp$ fob$ cob$ cop$ lsa$ fort$',
  rest: 'base$ bases$ baza$ bază$ bazei$ baze$ bazy$ bazie$ bazę$ aéroport$ aeropuerto$ aeroporto$ aeroport$ aeroportul$ lotnisko$ lotniska$ lotnisku$ aérodrome$ aeródromo$ garnison$ guarnición$',
  de: 'luftwaffenstützpunkt militärstützpunkt stützpunkt militärbasis$ luftwaffenbasis$ fliegerhorst flughafen flugplatz militärflughafen militärflugplatz',
  ru: 'авиабаз база$ базы$ базе$ базу$ базой$ аэродром',
  uk: 'авіабаз бази$ базі$ аеродром',
  ar: 'قاعده$ القاعده$ معسكر$ مطار$ حقل$ ميناء$',
  fa: 'پايگاه$ فرودگاه$ پادگان$ بندر$',
  he: 'בסיס$ בבסיס$ מחנה$ תעופה$ התעופה$',
};

/** Adjectives between such a noun and the name. */
export const ADJECTIVES_BEFORE: WordLists = {
  rest: 'aérienne$ militaire$ navale$ aériennes$ militaires$ internationale$ international$ aérea$ militar$ naval$ internacional$ aerea$ militare$ aeriană$ aeriene$ militară$ lotnicza$ lotniczej$ lotniczą$ wojskowa$ wojskowej$ wojskową$ morska$ morskiej$',
  ar: 'العسكريه$ الجويه$ جويه$ عسكريه$ الدولي$ العسكري$ البحريه$',
  fa: 'هوايي$ نظامي$ دريايي$ شکاري$',
  he: 'חיל$ האוויר$ האויר$ הצבאי$ הים$ צבאי$',
};

/** Small words between such a noun and the name. */
export const LINKS: WordLists = {
  rest: 'de$ di$ da$ del$ du$ des$ din$ w$ la$ d$ в$ на$ у$',
};

/** English nouns that make a base of a town when they stand before it: air base at Balad. */
export const NOUNS_AT_TOWN: WordLists = { en: 'airbase$ airfield$ base$' };
export const PLACE_PREPOSITIONS: WordLists = { en: 'at$ in$ near$' };

/** Words that make a bare name the town's or the district's and not the base's. */
export const CIVIL_BEHIND: WordLists = {
  en: 'province$ district$ governorate$ city$ town$ village$ countryside$ area$ region$ road$ mayor$ residents$ council$ county$ heights$ muhafaza$',
  tr: 'ili$ ilçesi$ kenti$ kasabası$ köyü$',
};
export const CIVIL_BEFORE: WordLists = {
  en: 'city$ town$ village$ province$ district$ governorate$ region$ outskirts$ residents$ people$',
  rest: 'ville$ stadt$ ciudad$ città$ oraș$ miasto$ provincia$ province$ kibboutz$',
  ar: 'مدينه$ محافظه$ قضاء$ ناحيه$ بلده$ قريه$ شارع$ حي$',
  fa: 'شهر$ شهرستان$ استان$ روستا$ روستاي$',
  ru: 'город$ города$ городе$ городу$ провинци село$ селе$ поселк',
  uk: 'місто$ міста$ місті$ провінці село$ селі$',
  he: 'עיר$ העיר$ קיבוץ$ מושב$ כפר$ הכפר$ נחל$',
};

/** Of such a name it is a unit or a family. */
export const UNITS: WordLists = {
  en: 'brigade$ division$ regiment$ battalion$ corps$ family$ regime$ dynasty$ clan$',
};
