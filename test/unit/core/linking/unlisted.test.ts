import { describe, expect, it } from 'vitest';
import { key, link, seen } from './small-gazetteer.ts';

const WAR = 'Rockets and drones attacked troops, and two soldiers were wounded by the militia.';

const unlisted = (...blocks: string[]): [string, string][] =>
  link(...blocks)
    .filter(({ entity }) => entity === null)
    .map(({ type, surface }) => [type, surface]);

describe('a designation of a known series', () => {
  it.each([
    ['a Shahed-149 drone', 'Shahed-149'],
    ['three MQ-25s', 'MQ-25s'],
    ['an MQ-4C was seen', 'MQ-4C'],
    ['Orlan-50 circled', 'Orlan-50'],
    ['несколько дронов Герани-4', 'Герани-4'],
    ['дрони «Шахед-250»', 'Шахед-250'],
    ['طائرة مسيّرة من طراز شاهد-160', 'شاهد-160'],
    ['پهپاد شاهد ۲۴۱', 'شاهد ۲۴۱'],
    ['כטב"ם הרמס 650', 'הרמס 650'],
    ["Wing Loong III'ü düşürdü", 'Wing Loong III'],
  ])('%j', (text, surface) => expect(unlisted(WAR, text)).toEqual([['drone', surface]]));

  it('names the family as the nearest', () => {
    expect(link(WAR, 'a Shahed-149 drone')[0]?.among).toEqual([key('shahed-family')]);
  });
  it.each(['شاهد ۲۴۱ نفر را دید', 'Hermes 2024', 'the An-26'])('is not %j', (text) =>
    expect(unlisted(WAR, text)).toEqual([]),
  );
  it('is none on a page about something else', () => {
    expect(seen('The gas sensor library on GitHub: MQ-25 and MQ-135 for methane.')).toEqual([]);
  });
});

describe('a base that no list holds', () => {
  it.each([
    ['at Sukkur Air Base', 'Sukkur Air Base'],
    ['the Singara airfield was hit', 'Singara airfield'],
    ['Camp Singara was attacked', 'Camp Singara'],
    ['la base aérienne de Salon', 'base aérienne de Salon'],
    ['la base naval de Rota', 'base naval de Rota'],
    ['am Fliegerhorst Büchel', 'Fliegerhorst Büchel'],
    ['на авиабазе Балтимор', 'авиабазе Балтимор'],
    ['Яворівський полігон', 'Яворівський полігон'],
    ["Vadi Hauran Üssü'nde", 'Vadi Hauran Üssü'],
    ['قصف صاروخي استهدف قاعدة أبو الضهور الجوية', 'قاعدة أبو الضهور الجوية'],
    ['حمله موشکی به پایگاه هوایی کویرس', 'پایگاه هوایی کویرس'],
    ['قصف صاروخي على قاعدة بلدوغلي التي بناها', 'قاعدة بلدوغلي'],
  ])('%j', (text, surface) => expect(unlisted(WAR, text)).toEqual([['base', surface]]));

  it.each([
    'the American base',
    'a Tuesday airbase raid',
    'an Iraqi air base',
    'at Camp David',
    'the knowledge base',
    'على قاعدة بيانات',
    'پایگاه خبری ما',
    'על בסיס נתונים',
    'la base de datos',
  ])('is not %j', (text) => expect(unlisted(WAR, text)).toEqual([]));

  it('keeps its bare name on the page', () => {
    expect(unlisted(WAR, 'Ain Zarah air base was hit.', 'Smoke rose over Ain Zarah.')).toEqual([
      ['base', 'Ain Zarah air base'],
      ['base', 'Ain Zarah'],
    ]);
    expect(unlisted(WAR, 'Sukkur air base was hit.', 'He lives in Sukkur.')).toEqual([
      ['base', 'Sukkur air base'],
    ]);
  });
});

describe('a group that no list holds', () => {
  it.each([
    ["Kata'ib al-Zahra claimed it", "Kata'ib al-Zahra"],
    ['Harakat Suyuf al-Haq said so', 'Harakat Suyuf al-Haq'],
    ['أعلنت كتائب أنصار الحجة مسؤوليتها', 'كتائب أنصار الحجة'],
    ['взрыв устроили из движения «Атеш»', 'Атеш'],
  ])('%j', (text, surface) => expect(unlisted(WAR, text)).toEqual([['group', surface]]));

  it.each([
    ['the Sons of the Two Rivers Brigade (STRB)', 'Sons of the Two Rivers Brigade', 'STRB'],
    ["du Front de libération de l'Azawad (FLA)", "Front de libération de l'Azawad", 'FLA'],
    ['die „Front der Entschlossenen Bagdads“ (FEB)', 'Front der Entschlossenen Bagdads', 'FEB'],
    ['سرايا أبناء الطف (سأط)', 'سرايا أبناء الطف', 'سأط'],
    ['Легіон вільних (ЛВ)', 'Легіон вільних', 'ЛВ'],
    ['the Free National Army (FNA)', 'Free National Army', 'FNA'],
    ['the Group for the Support of the Hills (JNT)', 'Group for the Support of the Hills', 'JNT'],
    ['Тот добровольческий корпус (ТДК)', 'Тот добровольческий корпус', 'ТДК'],
  ])('%j makes its short form hold', (text, long, short) => {
    expect(unlisted(WAR, text, `${short} said so`)).toEqual([
      ['group', long],
      ['group', short],
      ['group', short],
    ]);
  });
  it('is no unit of a state', () => {
    expect(
      unlisted(WAR, 'the 1st Brigade Combat Team (BCT)', 'the Ministry of Resistance Police (MRP)'),
    ).toEqual([]);
  });
});

describe('a drone named beside the noun', () => {
  it.each([
    ['a Furqan drone', 'Furqan'],
    ['дрон FlyEye', 'FlyEye'],
    ['پهپاد «فرقان»', 'فرقان'],
    ['беспилотник «Фурия»', 'Фурия'],
  ])('%j', (text, surface) => expect(unlisted(WAR, text)).toEqual([['drone', surface]]));
  it.each(['a Kyiv drone attack', 'a Russian drone', 'Sunday drone raids', 'the FPV drones'])(
    'is not in %j',
    (text) => expect(unlisted(WAR, text)).toEqual([]),
  );
});
