/**
 * Word stems that tell what a text is about, by language. They are looked for only near candidates, so their number
 * costs little. A stem matches at the start of a word; a final `$` asks for the whole word.
 */
const ARMED = {
  en: 'military militar militia milita militant troop soldier airstrike air-strike strike$ strikes$ struck attack rocket missile drone shell bomb explosi warhead army navy weapon combat coalition ceasefire fighter insurgen terroris pentagon centcom intercept wounded killed casualt forces$ war$ armed airbase barrage retaliat rebel paramilitar proxy proxies deploy launch sanction hostage assassin guerrilla jihad commander warship destroyer downed',
  ar: 'عسكري قصف هجوم هجمات صاروخ صواريخ مسيّرة مسيرة مسيّرات مسيرات جيش قوات قتل جرح استهداف استهدف غارة غارات تحالف فصائل فصيل مسلح حرب انفجار اعتراض اعترض طائرات مقاتل ميليشيا قاعدة قواعد',
  fa: 'نظامی حمله حملات موشک راکت پهپاد ارتش نیروه کشته زخمی هدف انفجار جنگ بمباران ائتلاف گروه‌های سرنگون پدافند عملیات پایگاه',
  he: 'צבא צבאי תקיפה תקיפות תקף רקטות רקטה טיל טילים כטב כטמ מל״ט מזל״ט מל"ט חיילים נהרג נפצע מיליצי יירט יורט התקפ מתקפ לוחמ מלחמ',
  ru: 'воен войск удар атак ракет беспилотн дрон бпла армия армии солдат боевик обстрел взрыв погиб ранен сбил сбит коалиц группировк террор пво авиабаз',
  uk: 'військ удар атак ракет безпілотн дрон бпла армі солдат бойовик обстріл вибух загину поранен збил збит ппо терор',
  fr: 'militair armée attaque frappe roquette missile drone soldat troupes milice coalition tué blessé explosi bombard combattant guerre rebelle djihad jihad',
  de: 'militär armee angriff angreif raketen rakete drohne soldat truppen miliz koalition getötet verletzt explosion bombard luftangriff kämpfer krieg rebell streitkräfte stützpunkt',
  es: 'militar ejército ataque cohete misil misiles dron soldado tropas milicia coalición muert herido explosi bombarde combatiente guerra rebelde fuerzas',
  it: 'militar esercito attacc razzi missil drone droni soldat truppe milizi coalizione uccis ferit esplosi bombard guerra ribell',
  pt: 'militar exército ataque foguete míssil mísseis drone soldado tropas milícia coalizão mort ferid explos bombarde guerra rebelde',
  tr: 'askeri saldırı saldiri füze roket drone insansız siha iha$ asker ordu koalisyon öldü yaralan patlama bomba milis savaş terör üs$ üssü güçler',
  ro: 'militar armat atac rachet dron soldat trupe miliți coaliți ucis rănit explozi război',
  pl: 'wojsk atak rakiet dron żołnierz armia bojowni koalicj zabit rann eksplozj wojn bojówk',
};

const DRONE = {
  en: 'drone uav$ uavs$ uas$ unmanned uncrewed quadcopter loitering munition kamikaze one-way shot unmanned remotely',
  ar: 'مسيّرة مسيرة مسيّرات مسيرات درون بدون دون انتحاري',
  fa: 'پهپاد بدون انتحاری',
  he: 'כטב כטמ מל״ט מזל״ט מל"ט רחפן',
  ru: 'беспилотн дрон бпла барражирующ камикадзе',
  uk: 'безпілотн дрон бпла баражуюч камікадзе',
  rest: 'drohne unbemannt dron drones munition rôdeu insansız iha$ siha$ kamikaz bezzałog senza sans droni',
};

const GROUP = {
  en: 'militia group faction fighter militant rebel movement brigade commander insurgen paramilitar organi claimed claim leader member spokes terror jihad forces$ party linked affiliat gunmen backed aligned',
  ar: 'فصيل فصائل ميليشيا جماعة حركة مسلح مقاتل تبن أعلن بيان كتائب لواء قياد',
  fa: 'گروه جنبش شبه مبارز فرمانده بیانیه',
  he: 'ארגון מיליצי קבוצ פעיל',
  ru: 'группировк боевик движени организац повстанц ответственност',
  uk: 'угрупован бойовик рух організац повстанц відповідальн',
  rest: 'groupe milice mouvement rebelle miliz gruppe kämpfer rebell bewegung grupo milicia movimiento örgüt milis hareket gruppo milizia ruch bojówk grup',
};

const PREFIXES = '(?:[وفبلك]{0,2}(?:ال)?|[ובלהמש]{0,2})';

const pattern = (lists: Record<string, string>): RegExp => {
  const stems = [...new Set(Object.values(lists).join(' ').split(' '))].sort(
    (one, other) => other.length - one.length,
  );
  const whole = stems.map((stem) =>
    stem.endsWith('$') ? `${RegExp.escape(stem.slice(0, -1))}(?!\\p{L})` : RegExp.escape(stem),
  );
  return new RegExp(`(?<!\\p{L})${PREFIXES}(?:${whole.join('|')})`, 'giu');
};

export const ARMED_CUE = pattern(ARMED);
export const DRONE_CUE = pattern(DRONE);
export const GROUP_CUE = pattern(GROUP);

/** The different cues in a stretch of text, lower-cased stems as found. */
export const cuesIn = (text: string, cue: RegExp): Set<string> =>
  new Set(Array.from(text.matchAll(cue), ([found]) => found.toLowerCase()));

/** By `search`: `test` would leave in the shared expression where it stopped, and `matchAll` would begin there. */
export const hasCue = (text: string, cue: RegExp): boolean => text.search(cue) >= 0;
