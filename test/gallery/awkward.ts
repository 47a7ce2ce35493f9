import { counted, phrase } from '#core/wording/phrase.ts';
import { coverage, IRAQ_2021 } from './coverage.ts';
import { incident } from './incidents.ts';

const strange = incident(
  '2021-07-07-ain-al-asad-rocket-attack',
  phrase('reason_also', 'a weapon whose name is so long that the reason has to wrap'),
  counted('reason_killed', 3),
);

const tower = incident('2024-01-28-tower-22-drone-attack');

/** Hostile and overlong values: long words, mixed scripts, a year without a month, sources that lead nowhere. */
export const awkward = {
  entity: {
    key: 'bundled:awkward' as const,
    type: 'system' as const,
    name: 'Supercalifragilisticexpialidocious-Donaudampfschifffahrtsgesellschaft 9K33/Оса-АКМ',
    native: { text: 'منظومة صواريخ أرض-جو قصيرة المدى', lang: 'ar' },
    description: 'نظام صاروخي قصير المدى؛ a description in two scripts, with <b>no markup</b> in it.',
    country: 'Russia',
    note: 'Perhaps the same as another entry; the two names are never told apart in the sources that were seen.',
  },
  match: {
    surface: '9K33\u00a0«Оса»',
    why: [phrase('why_written', '9K33'), phrase('why_distinctive'), phrase('why_beside_words_of_war')],
    chosen: true,
  },
  asOf: { day: '2022-03-01', method: 'json-ld' as const },
  series: { from: '2020-09', counts: [...Array<number>(23).fill(0), 1], article: 18 },
  past: [
    {
      ...strange,
      precision: 'year' as const,
      date: '2021-07-01',
      time: '05:30',
      place: 'ArRumaylānwithoutanyspaceatalltoseewhathappenstolinesofwordsthatcannotbreak',
      summary: 'قال مسؤول إن طائرتين مسيرتين أُسقطتا، ولم تقع إصابات.',
      status: 'disputed' as const,
      disputed: [
        {
          what: 'whose drone',
          value: 'pro-regime forces; Iranian-made',
          by: 'the coalition, in a statement',
        },
        { what: 'whose drone', value: 'طائرة أمريكية', by: 'وكالة أنباء' },
        { what: 'whose drone', value: 'not known', by: 'US and Western officials, unnamed' },
        { what: 'Donaudampfschifffahrtsgesellschaftskapitän', value: '1204', by: 'X' },
      ],
      sources: tower.sources.map((source, index) =>
        index === 0 ? { ...source, url: 'javascript:alert(1)' } : source,
      ),
    },
  ],
  pastTotal: 1,
  samePeriod: [
    { ...strange, key: 'bundled:awkward-2' as const, precision: 'year' as const, date: '2022-07-01' },
  ],
  coverage: coverage([IRAQ_2021], { unreadable: 1, ageDays: 0 }),
};
