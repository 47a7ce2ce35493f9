import { phrase } from '#core/wording/phrase.ts';
import { coverage, IRAQ_2021 } from './coverage.ts';
import { incident } from './incidents.ts';

const strange = incident(
  '2021-07-07-ain-al-asad-rocket-attack',
  'same base',
  'also a very long reason that has to wrap',
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
  },
  asOf: { day: '2022-03-01', method: 'json-ld' as const },
  past: [
    {
      ...strange,
      precision: 'year' as const,
      date: '2021-07-01',
      time: '05:30',
      place: 'ArRumaylānwithoutanyspaceatalltoseewhathappenstolinesofwordsthatcannotbreak',
      summary: 'قال مسؤول إن طائرتين مسيرتين أُسقطتا، ولم تقع إصابات.',
      status: 'disputed' as const,
      sources: tower.sources.map((source, index) =>
        index === 0 ? { ...source, url: 'javascript:alert(1)' } : source,
      ),
    },
  ],
  samePeriod: [
    { ...strange, key: 'bundled:awkward-2' as const, precision: 'year' as const, date: '2022-07-01' },
  ],
  coverage: coverage([IRAQ_2021], { unreadable: 1, ageDays: 0 }),
};
