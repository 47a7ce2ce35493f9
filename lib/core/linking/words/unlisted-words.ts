import type { WordLists } from './cue-words.ts';

/** What a word announces: a name before it or behind it, of which type. Whole words in all their forms. */
export type Announcement =
  | 'base behind'
  | 'base before'
  | 'camp before'
  | 'group before'
  | 'group behind'
  | 'airport before'
  | 'airport behind'
  | 'drone';

/**
 * Words beside which a name may stand that no list holds. `base behind`: the noun follows the name (Balad Air Base). `camp`:
 * words that mean civil places as well and ask for a military one near.
 */
export const ANNOUNCING_WORDS: Readonly<Record<Announcement, WordLists>> = {
  'base behind': {
    en: 'base bases airbase airfield aerodrome airstrip garrison barracks station',
    tr: 'üssü üssünü üssüne üssünde üssünden üssünün üsleri kışlası kışlasına kışlasında garnizonu',
    de: 'luftwaffenbasis luftwaffenstützpunkt',
    ru: 'аэродром аэродрома аэродрому аэродроме аэродромом полигон полигона полигоне',
    uk: 'аеродром аеродрому аеродромі аеродромом полігон полігону полігоні',
  },
  'base before': {
    rest: 'base garnison guarnición baza bază bazei bazy bazie bazę bazą',
    de: 'luftwaffenstützpunkt luftwaffenstützpunkts luftwaffenbasis militärstützpunkt militärbasis fliegerhorst fliegerhorsts militärflugplatz militärflughafen flugplatz',
    ru: 'авиабаза авиабазы авиабазе авиабазу авиабазой аэродром аэродрома аэродрому аэродроме аэродромом',
    uk: 'авіабаза авіабази авіабазі авіабазу авіабазою аеродром аеродрому аеродромі аеродромом',
    ar: 'قاعدة معسكر',
    fa: 'پایگاه پادگان کمپ',
    he: 'בסיס מחנה',
  },
  'camp before': { en: 'camp fort fob cob cop lsa outpost', es: 'campamento' },
  'group before': {
    en: 'kataib kataeb kataibe katibat liwa liwaa saraya harakat jaysh jaish alwiyat asaib usbat quwat jabhat jund',
    tr: 'ketaib ketaibu harekat seraya liva',
    ru: 'катаиб харакат лива сарая джебхат катаїб',
    ar: 'سرايا كتائب عصائب لواء ألوية كتيبة',
  },
  'group behind': { en: 'brigades battalions' },
  'airport before': {
    ar: 'مطار',
    fa: 'فرودگاه',
    ru: 'аэропорт аэропорта аэропорту аэропорте аэропортом',
    uk: 'аеропорт аеропорту аеропорті',
    rest: 'aéroport aeropuerto aeroporto flughafen flughafens lotnisko lotniska lotnisku aeroportul',
  },
  'airport behind': {
    en: 'airport',
    tr: 'havalimanı havaalanı havalimanına havalimanında havaalanına havaalanında',
  },
  drone: {
    en: 'drone drones uav uavs ucav uas',
    rest: 'dron drona drony dronów droni drohne drohnen kamikazedrohnen drönare siha iha sihalar ihalar ihası sihası dronuri',
    ru: 'дрон дрона дроны дронов дронами беспилотник беспилотника беспилотники беспилотников беспилотниками бпла катер катера катеров катерами',
    uk: 'дрон дрона дрони дронів дронами безпілотник безпілотника безпілотники безпілотників безпілотниками бпла катер катери катерів',
    ar: 'مسيرة مسيرات المسيرات المسيرة طائرة طائرات',
    fa: 'پهپاد پهپادهای پهپادها',
    he: 'כטב רחפן רחפני',
  },
};

/** Drone designations that come in series, whatever numbers of them a gazetteer has; `~` stands between two words of one. */
export const SERIES: WordLists = {
  en: 'MQ RQ XQ YFQ KUS KAS UJ CH GJ WZ',
  names:
    'Shahed Schahed Chahed Shahid Mohajer Mohadscher Mohadjer Mohayer Arasch Ababil Arash Samad Qasef Waid Geran Orlan Lancet Zala Eleron Granat Hermes Kaman Matrice Mavic Orbiter Skylark Switchblade Altius Skystriker',
  pairs: 'Wing~Loong Bayraktar~TB',
  tr: 'TB Şahid Muhacir',
  ru: 'Шахед Герань Орлан Ланцет Зала Элерон Мохаджер Форпост Орбитер Матрис Мавик',
  uk: 'Шахед Герань Орлан Ланцет Мавік Матріс Орбітер',
  ar: 'شاهد مهاجر أبابيل صماد قاصف وعيد هيرمس هرمز أورلان جيران أوربيتر',
  fa: 'شاهد مهاجر ابابیل آرش کمان صماد',
  he: 'שאהד הרמס אבאביל אורביטר',
};

/** Words that begin or end a group's long form: such a form with its initials behind it is a name. */
export const LONG_FORM_WORDS: WordLists = {
  en: 'front$ movement$ brigade$ brigades$ battalion$ battalions$ militia$ militias$ resistance$ liberation$ legion$ guardians$ defenders$ army$ framework$ province$ tehrik lashkar jaish jamaat taliban mujahid jihad volunteer',
  fr: 'mouvement$ libération$ groupe$ brigades$ légion$',
  es: 'frente$ movimiento$ coalición$ brigadas$ ejército$ legión$',
  it: 'fronte$ movimento$ brigate$',
  de: 'bewegung$ brigaden$ legion$ miliz$',
  tr: 'tugay cephe hareket$ hareketi ordusu$ taburu',
  ru: 'фронт легион движени бригад ополчени корпус',
  uk: 'фронт легіон рух$ бригад корпус',
  ar: 'جبهه$ حركه$ سرايا$ كتائب$ لواء$ جيش$ عصائب$',
  fa: 'جبهه$ جنبش$ گروه$ لشکر$ تيپ$',
  he: 'חזית$ תנועת$ גדודי$ חטיבת$',
  pl: 'ruch$ brygad',
  ro: 'frontul$ mișcarea$ brigăzile$',
};

/** Nouns before a name in quotes, by what the name is of. */
export const DRONE_NOUNS: WordLists = {
  en: 'drone$ drones$ uav$ uavs$ type$ called$ named$ dubbed$ model$',
  ru: 'дрон беспилотник бпла$ типа$ имитатор',
  uk: 'дрон безпілотник бпла$ типу$ імітатор',
  fr: 'drone$ drones$',
  rest: 'drohne$ drohnen$ typ$ dron$ drony$ dronów$ droni$ dronuri siha$ iha$ tipi$',
  ar: 'طراز$ نوع$',
  fa: 'پهپاد$ مدل$',
  he: 'מסוג$ מדגם$',
};
export const GROUP_NOUNS: WordLists = {
  ru: 'группировк движени$ движения$ движение$ движению$ отряд',
  uk: 'угрупован руху$ рух$ загін',
  fr: 'groupe$ milice$ mouvement$',
  es: 'grupo$ milicia$ movimiento$',
  en: 'group$ militia$ faction$',
  de: 'gruppe$ miliz$',
  tr: 'örgütü$ grubu$',
  ar: 'فصيل$ جماعه$ حركه$ ميليشيا$',
  fa: 'گروه$',
};

/** What follows "base" in Arabic, Persian and Hebrew and is no name. */
export const NO_NAMES: WordLists = {
  ar: 'في من التي الذي الذين حيث بعد قرب قبل منذ الى على عن هذا ان تابعه لها له البيانات بيانات ذهبيه عامه الانطلاق الدستور العملاء مشتركه اميركيه امريكيه الاميركيه الامريكيه حزب الجيش التحالف القوات قوات جيش',
  fa: 'خبري داده اينترنتي اجتماعي اطلاع هاي ها در به از را و که اين ان خود مشترک متحد امريکا امريکايي ايالات اسرائيل روسيه ايران سپاه ارتش نيروي نيروهاي مردمي بسيج اصلي حزب گروه جديد مهم',
  he: 'של על את הוא היא זה האם צבאי צבאית אווירי ימי לוגיסטי אמריקאי איראני סורי רוסי ישראלי סודי מרכזי גדול קטן אמריקני נתונים כך זו',
};
