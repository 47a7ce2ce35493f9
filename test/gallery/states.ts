import type { CardContent } from '#components/card/Card.tsx';
import type { CardView } from '#core/incidents/card-view.ts';
import { phrase } from '#core/wording/phrase.ts';
import { awkward } from './awkward.ts';
import { coverage, IRAQ_2021, IRAQ_2026, IRAQ_LATE_2026, LEVANT_2023, YEMEN_LOSSES } from './coverage.ts';
import { AIN_AL_ASAD, ERBIL, INCIRLIK, MQ_9, NUJABA, PMF, TOWER_22 } from './entities.ts';
import { incident } from './incidents.ts';

type Given = Pick<CardView, 'entity' | 'match' | 'asOf' | 'coverage'> & Partial<CardView>;

/** A card of these parts; what is not given is empty. */
export const cardOf = (given: Given): CardView => ({
  scope: { of: 'own' },
  tempo: { count: 0, days: 90, last: null },
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
  },
  asOf: { day: '2021-06-08', method: 'json-ld' },
  tempo: { count: 2, days: 90, last: { date: '2021-05-15', precision: 'month' } },
  around: [incident('2021-06-05-ain-al-asad-c-ram-two-drones', 'same base', 'same week')],
  past: [
    incident('2021-05-08-ain-al-asad-hangar-drone', 'same base', 'a month before'),
    incident('2021-03-03-ain-al-asad-rocket-attack', 'same base', '1 killed'),
    incident('2020-01-08-ain-al-asad-missile-attack', 'same base', '109 injured'),
    incident('2021-05-xx-ain-al-asad-falaq-may-2021', 'same base'),
    incident('2019-12-03-ain-al-asad-rocket-attack', 'same base'),
  ],
  pastTotal: 28,
  later: [
    incident('2021-06-20-ain-al-asad-rocket-attack', 'same base'),
    incident('2021-07-07-ain-al-asad-rocket-attack', 'same base', 'also rockets'),
    incident('2024-01-20-ain-al-asad-missile-attack', 'same base'),
  ],
  laterTotal: 31,
  coverage: coverage([IRAQ_2021]),
});

const around = cardOf({
  entity: TOWER_22,
  match: { surface: 'Tower 22', why: [phrase('why_alias')] },
  asOf: { day: '2024-01-29', method: 'meta' },
  around: [incident('2024-01-28-tower-22-drone-attack', 'same base', '3 killed')],
  past: [incident('2023-10-23-al-tanf-intercept', 'also Tower 22', 'same actor')],
  coverage: coverage([LEVANT_2023], { unreadable: 2 }),
});

const byChildren = cardOf({
  entity: PMF,
  match: { surface: 'PMF', why: [phrase('why_short_form'), phrase('why_country', 'Iraq')] },
  asOf: { day: '2024-01-22', method: 'time' },
  scope: { of: 'children', label: 'by groups within the PMF' },
  tempo: { count: 1, days: 90, last: { date: '2023-11-20', precision: 'day' } },
  around: [incident('2024-01-20-ain-al-asad-missile-attack', 'by Kata’ib Hezbollah')],
  past: [incident('2023-11-20-ain-al-asad-missile-attack', 'by Kata’ib Hezbollah')],
  coverage: coverage([LEVANT_2023]),
});

const sameMonth = cardOf({
  entity: MQ_9,
  match: { surface: 'MQ-9s', why: [phrase('why_distinctive'), phrase('why_beside_words_for_drones')] },
  asOf: { day: '2024-05-24', method: 'url' },
  tempo: { count: 2, days: 90, last: { date: '2024-04-15', precision: 'month' } },
  around: [incident('2024-05-21-al-bayda-drone-loss', 'same drone')],
  past: [
    incident('2024-04-xx-saada-yemen-april-2024', 'same drone', 'also Houthis'),
    incident('2024-02-19-hodeidah-drone-loss', 'same drone', 'also Houthis'),
    incident('2024-01-18-balad-air-base-drone-loss', 'same drone'),
    incident('2023-11-08-red-sea-drone-loss', 'same drone', 'also Houthis'),
  ],
  pastTotal: 9,
  samePeriod: [incident('2024-05-xx-marib-marib-mid-may', 'same drone')],
  later: [incident('2024-05-29-marib-drone-loss', 'same drone', 'also Houthis')],
  laterTotal: 22,
  coverage: coverage([YEMEN_LOSSES]),
});

const denied = cardOf({
  entity: ERBIL,
  match: { surface: 'مطار أربيل الدولي', why: [phrase('why_written', 'مطار أربيل الدولي')] },
  asOf: { day: '2026-11-21', method: 'reading' },
  past: [
    incident('2025-07-03-erbil-air-base-intercept', 'same base'),
    incident('2020-11-17-us-embassy-baghdad-rocket-attack', 'same country'),
  ],
  coverage: coverage([IRAQ_2026, IRAQ_LATE_2026]),
});

const empty = cardOf({
  entity: NUJABA,
  match: { surface: 'al-Nujaba', why: [phrase('why_written', 'al-Nujaba'), phrase('why_country', 'Iraq')] },
  asOf: { day: '2024-02-02', method: 'json-ld' },
  coverage: coverage([LEVANT_2023]),
});

const uncovered = cardOf({
  entity: INCIRLIK,
  match: { surface: 'Incirlik Air Base', why: [] },
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
  loading: { state: 'loading', surface: 'Ain al-Asad air base' },
  filling: { state: 'filling', done: 120, total: 417 },
  failed: {
    state: 'failed',
    trouble: {
      what: 'The store on this machine could not be opened.',
      advice:
        'The disk may be full, or the browser may be in private mode. Free some space and rest on the name again.',
    },
  },
};

/** The view that a ready state of this name shows. */
export const readyState = (name: string): CardView => {
  const state = STATES[name];
  if (state?.state !== 'ready') throw new Error(`The gallery has no ready state called ${name}.`);
  return state.card;
};
