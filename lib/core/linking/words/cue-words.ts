/**
 * Words that tell what a text is about, by language. Each is the beginning of a word as folded (case and accents do not
 * matter); a final `$` asks for the whole word.
 */
export type WordLists = Readonly<Record<string, string>>;

/**
 * Words of war and of attacks. A `!` at the front marks one that is hardly used for anything else, as strikes and shots are.
 */
export const ARMED_WORDS: WordLists = {
  en: '!military$ !militar !militia !militant troop !soldier !airstrike strike$ strikes$ struck$ attack rocket missile drone !shelled !shelling bomb explosi !warhead army$ navy$ weapon combat coalition !ceasefire fighter !insurgen !terroris !pentagon !centcom intercept wounded killed !casualt forces$ war$ armed$ !airbase barrage retaliat rebel !paramilitar proxy$ proxies$ deploy launch sanction hostage assassin !guerrilla !jihad commander warship destroyer downed !servicem marines$ !garrison frontline offensive !munition !artillery siege besieg raid$ raids$ assault offensiv clash clashes$ truce mercenar !brigade$ battalion occupied invasion',
  ar: '!عسكري !قصف هجوم هجمات هجمه !صاروخ !صواريخ مسيره !مسيرات !جيش قوات$ قتل قتيل قتلى جرح جريح !استهداف !استهدف !غاره !غارات !تحالف !فصائل فصيل !مسلح حرب$ انفجار اعتراض اعترض مقاتل !ميليشيا !قذيف اشتباك جندي جنود شظايا هدنه جبهه !ضربه !ضربات !مدفعيه هاون !عبوه دفاعات لواء !كتيبه مرتزقه معارك معركه رتل نيران تفجير',
  fa: 'نظامي حمله حملات !موشک !راکت !پهپاد !ارتش !نيروه نيروي کشته زخمي هدف$ انفجار جنگ$ !بمباران !ائتلاف سرنگون !پدافند عمليات !سرباز مهمات !تروريس جبهه ضربات !تسليحات !رزمنده درگيري !جنگنده انهدام منهدم حملهور پرتاب رزمايش !فرمانده',
  he: 'צבא$ !צבאי תקיפ תקף$ תקפ !רקט טיל$ !טילים טילי !כטב !כטמ !חייל נהרג הרוג נפצע פצוע !מיליצי !יירט !יורט מתקפ לוחמ מלחמ אזעק שוגר !מחבל טרור חזית לחימה !פגזים !מרגמ הפצצ !הפציצ חיסול חוסל אויב פיגוע שריון חמוש !צהל קרבות מטען$ גדוד חטיבת טייסת',
  ru: '!воен !войск удар атак !ракет !беспилотн дрон !бпла арми !солдат !боевик !обстрел взрыв погиб ранен сбил сбит коалиц группировк террор !пво$ !авиабаз !боеприпас !минобороны !вооружен перехва войн фронт !штурм снаряд !артиллер перемири !диверс рейд наступлен оккуп !миномет воронк позици !наемник бригад батальон уничтож теракт бои$ боях$ боев$',
  uk: '!військ удар атак !ракет !безпілотн дрон !бпла армі !солдат !бойовик !обстріл вибух загину поранен збил збит !ппо$ терор !окупант !озброєн перехоп війн вою фронт !штурм снаряд !артилер !диверс рейд наступ !мінометн позиці !найман бригад батальйон знищ теракт бої$ боях$ полонен легіон перехоплюв !авіабаз росіян$ росіяни$',
  fr: '!militair !armée$ attaque frappe !roquette !missile drone$ drones$ !soldat !troupes !milice coalition tué$ tués$ blessé explosi !bombard !combattant guerre rebelle !djihad !jihad explosif front$ siège assaut offensive$ obus !artillerie mercenaire brigade bataillon cessez combats$ abattu grenade',
  de: '!militär !armee$ angriff angreif !rakete !drohne !soldat !truppen !miliz koalition getötet verletzt explosion bombard !luftangriff kämpfer krieg rebell !streitkräfte !stützpunkt !luftwaffe abgeschossen gefecht front$ !geschoss !artillerie gefechte söldner brigade bataillon waffenruhe offensive$ kämpfe sprengt beschoss !munition',
  es: '!militar !ejército ataque !cohete !misil dron$ drones$ !soldado !tropas !milicia coalición muert herido explosi !bombarde !combatiente guerra$ rebelde fuerzas$ atacad derrib asalto ofensiva$ !artillería mercenari brigada batallón tregua combate !legionario yihadist',
  it: '!militar !esercito attacc !razzi$ razzo$ !missil drone$ droni$ !soldat !truppe !milizi coalizione uccis ferit esplosi bombard guerra$ ribell assalto offensiva$ !artiglieria mercenari brigata battaglione tregua combatt',
  pt: '!militar !exército ataque foguete !míssil !mísseis drone$ !soldado !tropas !milícia coalizão mort ferid explos bombarde guerra$ rebelde assalto ofensiva$ !artilharia mercenári brigada batalhão trégua combate',
  tr: '!askeri saldırı saldırd !füze !roket drone !insansız !siha$ !sihalar iha$ ihalar !asker !ordu$ !ordusu koalisyon öldü yaralan patlama bomba !milis savaş !terör !üssü çatışma vuruld cephe çatış !topçu !mühimmat paralı tugay tabur ateşkes !terörist !bombal vurdu kaçır siren$ !örgüt karargah',
  ro: '!militar !armat atac !rachet dron$ drona$ drone$ dronel dronă !soldat !trupe$ !miliți coaliți ucis rănit explozi război loviturile rebel front$ asalt ofensiv !artileri mercenar brigad batalion armistiți lupte$ lupta$',
  pl: '!wojsk atak !rakiet rakiety dron$ drony$ dronów drona$ !żołnierz armi$ armia$ !bojowni koalicj zabit rann eksplozj wojn bojówk !ostrzał front$ szturm ofensyw !artyleri najemni brygad batalion rozejm walk$ walki$',
};

/** Words for an aircraft without a crew. */
export const DRONE_WORDS: WordLists = {
  en: 'drone uav$ uavs$ uas$ uavs ucav unmanned uncrewed quadcopter loitering munition kamikaze remotely',
  ar: 'مسيره مسيرات درون$ انتحاري طايره طايرات طائره طائرات',
  fa: 'پهپاد انتحاري هواپيماي هواگرد',
  he: 'כטב כטמ רחפן רחפנ',
  ru: 'беспилотн аппарат дрон бпла барражирующ камикадзе квадрокоптер бла$',
  uk: 'безпілотн дрон бпла баражуюч камікадзе квадрокоптер',
  rest: 'drohne unbemannt dron$ drones$ drone$ droni$ drona$ drony$ dronów dronel rôdeu insansız iha$ siha$ ihalar sihalar kamikaz bezzałog pilota$ tripul',
};

/** Words for armed groups and what they do. */
export const GROUP_WORDS: WordLists = {
  en: 'militia group faction fighter militant rebel movement brigade commander insurgen paramilitar organiz organis claimed$ claim$ leader member spokes terror jihad forces$ linked affiliat gunmen backed$ aligned$ proxy$ proxies$ guerrilla',
  ar: 'فصيل فصائل ميليشيا جماعه حركه مسلح مقاتل تبن اعلن بيان كتائب لواء قياد تنظيم',
  fa: 'مقر$ سخنگو گروه جنبش شبه مبارز فرمانده بيانيه سازمان',
  he: 'ארגון מיליצי קבוצ פעיל מחבל',
  ru: 'группировк боевик движени организац повстанц ответственност партизан',
  uk: 'угрупован бойовик рух організац повстанц відповідальн партизан',
  rest: 'terrormiliz terrorist groupe milice mouvement rebelle miliz gruppe kämpfer rebell bewegung grupo milicia movimiento örgüt milis hareket gruppo milizia ruch bojówk grup',
};

/** An attack on, a base in, troops at: what makes a bare place name stand for the base there. */
export const TARGET_WORDS: WordLists = {
  en: 'raid$ raids$ fire$ explosion blast base$ bases$ garrison camp$ camps$ outpost troops$ soldiers$ forces$ rocket missile drone drones$ attack strike$ strikes$ airstrike struck$ target aimed airfield airfields$ airbase runway hangar hit$ hitting$ shell bombed$ bombing$ stationed$ deployed$ launched$ fired$ installation facility$ facilities$ position$ positions$ barracks$',
  ar: 'قاعده$ قواعد تقصف يقصف تستهدف يستهدف هاجم تهاجم هجوم هجمات استهد قصف صاروخ صواريخ قوات$ مسيره مسيرات غاره غارات جنود معسكر',
  fa: 'هدف$ گرفتن$ پايگاه حمله حملات موشک پهپاد نيروه پادگان مقر$',
  he: 'בסיס$ בסיסי תקיפ מתקפ רקט טיל כטב מחנה',
  ru: 'взрыв прилет баз авиабаз удар атак обстрел ракет аэродром войск',
  uk: 'вибух приліт баз авіабаз удар атак обстріл ракет аеродром',
  rest: 'visé visant tirs$ tir$ frappé hedef vurd attaqu frappe roquette bases$ base$ troupes angriff stützpunkt rakete angegriffen ataque cohete misil tropas attacc razzi atac baza$ bazel saldırı üs$ üssü ataki$ ostrzał',
};
