import type { CardContent, CardView, Series } from '#core/incidents/card-view.ts';
import { counted, phrase } from '#core/wording/phrase.ts';
import { awkward } from './awkward.ts';
import { coverage, IRAQ_2021, IRAQ_2026, IRAQ_LATE_2026, LEVANT_2023, YEMEN_LOSSES } from './coverage.ts';
import { AIN_AL_ASAD, ERBIL, INCIRLIK, MQ_9, NUJABA, PMF, TOWER_22 } from './entities.ts';
import { incident } from './incidents.ts';
import { OTHER_STATES } from './other-states.ts';

type Given = Pick<CardView, 'entity' | 'match' | 'asOf' | 'coverage'> & Partial<CardView>;

const SILENT: Series = { from: '2022-03', counts: Array<number>(24).fill(0), article: 23 };
const HOUTHIS = phrase('reason_also', 'Houthis');

/** A card of these parts; what is not given is empty. */
export const cardOf = (given: Given): CardView => ({
  scope: { of: 'own' },
  tempo: { count: 0, days: 90, last: null },
  series: SILENT,
  around: [],
  past: [],
  pastTotal: given.past?.length ?? 0,
  samePeriod: [],
  later: [],
  laterTotal: given.later?.length ?? 0,
  ...given,
});

const base = cardOf({
  entity: AIN_AL_ASAD,
  match: {
    surface: 'Ayn al-Asad air base',
    why: [phrase('why_written', 'Ayn al-Asad'), phrase('why_head_noun')],
    chosen: false,
  },
  asOf: { day: '2021-06-08', method: 'json-ld' },
  tempo: { count: 2, days: 90, last: { date: '2021-05-15', precision: 'month' } },
  series: {
    from: '2020-01',
    counts: [3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 2, 0, 3, 4, 3, 1, 0, 0, 0, 0],
    article: 17,
  },
  around: [incident('2021-06-05-ain-al-asad-c-ram-two-drones', phrase('reason_also', 'C-RAM'))],
  past: [
    incident('2021-05-08-ain-al-asad-hangar-drone'),
    incident('2021-03-03-ain-al-asad-rocket-attack', counted('reason_killed', 1)),
    incident('2020-01-08-ain-al-asad-missile-attack', counted('reason_injured', 109)),
    incident('2021-05-xx-ain-al-asad-falaq-may-2021'),
    incident('2019-12-03-ain-al-asad-rocket-attack'),
  ],
  pastTotal: 28,
  later: [
    incident('2021-06-20-ain-al-asad-rocket-attack'),
    incident('2021-07-07-ain-al-asad-rocket-attack', phrase('reason_also', 'C-RAM')),
    incident('2024-01-20-ain-al-asad-missile-attack'),
  ],
  laterTotal: 31,
  coverage: coverage([IRAQ_2021]),
});

const around = cardOf({
  entity: TOWER_22,
  match: { surface: 'Tower 22', why: [phrase('why_alias')], chosen: false },
  asOf: { day: '2024-01-29', method: 'meta' },
  series: { from: '2022-08', counts: [...Array<number>(17).fill(0), 1, 0, 0, 0, 0, 0, 0], article: 17 },
  around: [incident('2024-01-28-tower-22-drone-attack', counted('reason_killed', 3))],
  past: [incident('2023-10-23-al-tanf-intercept', phrase('reason_also', 'Tower 22'))],
  coverage: coverage([LEVANT_2023], { unreadable: 2 }),
});

const byChildren = cardOf({
  entity: PMF,
  match: {
    surface: 'PMF',
    why: [phrase('why_short_form'), phrase('why_country', 'Iraq')],
    chosen: true,
  },
  asOf: { day: '2024-01-22', method: 'time' },
  scope: { of: 'children', label: phrase('scope_groups_within', phrase('scope_the', PMF.name)) },
  tempo: { count: 1, days: 90, last: { date: '2023-11-20', precision: 'day' } },
  around: [incident('2024-01-20-ain-al-asad-missile-attack')],
  past: [incident('2023-11-20-ain-al-asad-missile-attack')],
  coverage: coverage([LEVANT_2023]),
});

const sameMonth = cardOf({
  entity: MQ_9,
  match: {
    surface: 'MQ-9s',
    why: [phrase('why_distinctive'), phrase('why_beside_words_for_drones')],
    chosen: false,
  },
  asOf: { day: '2024-05-24', method: 'url' },
  tempo: { count: 2, days: 90, last: { date: '2024-04-15', precision: 'month' } },
  series: {
    from: '2022-12',
    counts: [0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 2, 3, 0, 2, 5, 1, 0, 3, 4, 2, 1],
    article: 17,
  },
  around: [incident('2024-05-21-al-bayda-drone-loss')],
  past: [
    incident('2024-04-xx-saada-yemen-april-2024', HOUTHIS),
    incident('2024-02-19-hodeidah-drone-loss', HOUTHIS),
    incident('2024-01-18-balad-air-base-drone-loss'),
    incident('2023-11-08-red-sea-drone-loss', HOUTHIS),
  ],
  pastTotal: 9,
  samePeriod: [incident('2024-05-xx-marib-marib-mid-may')],
  later: [incident('2024-05-29-marib-drone-loss', HOUTHIS)],
  laterTotal: 22,
  coverage: coverage([YEMEN_LOSSES]),
});

const denied = cardOf({
  entity: ERBIL,
  match: { surface: 'مطار أربيل الدولي', why: [phrase('why_written', 'مطار أربيل الدولي')], chosen: false },
  asOf: { day: '2026-11-21', method: 'reading' },
  series: {
    from: '2024-12',
    counts: [...Array<number>(7).fill(0), 2, ...Array<number>(16).fill(0)],
    article: 23,
  },
  past: [
    incident('2025-07-03-erbil-air-base-intercept'),
    incident('2020-11-17-us-embassy-baghdad-rocket-attack'),
  ],
  coverage: coverage([IRAQ_2026, IRAQ_LATE_2026]),
});

const empty = cardOf({
  entity: NUJABA,
  match: {
    surface: 'al-Nujaba',
    why: [phrase('why_written', 'al-Nujaba'), phrase('why_country', 'Iraq')],
    chosen: false,
  },
  asOf: { day: '2024-02-02', method: 'json-ld' },
  coverage: coverage([LEVANT_2023]),
});

const uncovered = cardOf({
  entity: INCIRLIK,
  match: { surface: 'Incirlik Air Base', why: [], chosen: false },
  asOf: { day: '2026-11-21', method: 'reading' },
  coverage: coverage([]),
});

/** Every state the card can be in, by a short name. */
export const STATES: Record<string, CardContent> = {
  base: { state: 'ready', card: base },
  around: { state: 'ready', card: around },
  'by-children': { state: 'ready', card: byChildren },
  'same-month': { state: 'ready', card: sameMonth },
  denied: { state: 'ready', card: denied },
  empty: { state: 'ready', card: empty },
  uncovered: { state: 'ready', card: uncovered },
  awkward: { state: 'ready', card: cardOf(awkward) },
  ...OTHER_STATES,
};

/** The view that a ready state of this name shows. */
export const readyState = (name: string): CardView => {
  const state = STATES[name];
  if (state?.state !== 'ready') throw new Error(`The gallery has no ready state called ${name}.`);
  return state.card;
};
