import type { WordLists } from './cue-words.ts';

/** Nouns that make one longer name with a name before them, all capitalised: Heron Hotel, Hezbollah Scouts, Victory Park. */
export const VENUES_BEHIND: WordLists = {
  en: 'hotel$ hotels$ inn$ resort$ brewery$ brewing$ stadium$ arena$ park$ gardens$ garden$ club$ fc$ sc$ cf$ united$ rovers$ inc$ ltd$ llc$ plc$ corp$ corporation$ company$ co$ holdings$ ventures$ capital$ records$ pictures$ studios$ entertainment$ games$ media$ festival$ opera$ theatre$ theater$ orchestra$ quartet$ band$ choir$ school$ schools$ college$ university$ academy$ church$ cathedral$ monastery$ convent$ parish$ street$ avenue$ boulevard$ lane$ bridge$ mall$ restaurant$ cafe$ bar$ pub$ kitchen$ bakery$ winery$ vineyard$ airlines$ airways$ motors$ energy$ petroleum$ pharma$ pharmaceuticals$ therapeutics$ biotech$ foods$ foundation$ trust$ museum$ gallery$ library$ zoo$ scouts$ scout$ beach$ lake$ river$ island$ islands$ mountain$ falls$ creek$ valley$ cup$ trophy$ prize$ award$ laptop$ phone$ watch$ helmet$ gt$ nebula$ constellation$ geranium$ estate$ homes$ apartments$ county$ journal$ oncology$ neurology$ psychiatry$ commission$ suites$ yacht$ ferry$',
  de: 'brauerei$ stadion$ schule$ universität$ straße$ platz$ gmbh$ ag$ festspiele$ oper$ gasthof$ apotheke$ verlag$',
  tr: 'oteli$ otel$ stadı$ stadyumu$ parkı$ holding$ spor$ kulübü$ okulu$ üniversitesi$ caddesi$ sokağı$',
};

/** Nouns that make one longer name with a name behind them: Hotel Heron, USS Harpy, ملعب فيكتوريا. */
export const VENUES_BEFORE: WordLists = {
  en: 'hotel$ uss$ hms$ mv$ ss$ ms$ mt$ ferry$ yacht$ tanker$ fc$ ac$ as$ sc$ lake$ st$ saint$ club$ café$ acer$ dodge$ ford$ marvel$ airport$',
  rest: 'hôtel$ stade$ estadio$ stadio$ stadion$ restaurant$ ristorante$ restaurante$ café$ brasserie$ gasthaus$ gasthof$ brauerei$ parc$ parque$ parco$ rue$ calle$ via$ avenida$ école$ escuela$ plage$ playa$ cinéma$ cine$ hotelul$ parcul$ stadionul$ strada$ ulica$ klub$ fk$ bar$',
  ru: 'отель$ отеле$ отеля$ гостиниц стадион парк$ парка$ парке$ ресторан кафе$ улиц клуб$ клуба$ теплоход журнал фк$ хк$ театр кинотеатр',
  uk: 'готель$ готелі$ готелю$ стадіон парк$ парку$ ресторан кафе$ вулиц клуб$ клубу$ теплохід журнал фк$ театр кінотеатр',
  ar: 'فندق$ ملعب$ نادي$ مطعم$ حديقه$ شارع$ جامعه$ مدرسه$ شركه$ قاعه$ سينما$ مقهى$ مجله$ سفينه$ فريق$ مهرجان$ فرقه$ مسرح$',
  fa: 'هتل$ ورزشگاه$ باشگاه$ رستوران$ پارک$ خيابان$ دانشگاه$ مدرسه$ شرکت$ تالار$ سينما$ کافه$ مجله$ کشتي$ تيم$ نقش$',
  he: 'מלון$ במלון$ אצטדיון$ מועדון$ מסעדת$ פארק$ רחוב$ אוניברסיטת$ חברת$ קולנוע$ קפה$ מגזין$ קיבוץ$ להקת$ תאטרון$ מתחם$',
  tr: 'otel$ restoran$ kafe$ parkı$',
};
