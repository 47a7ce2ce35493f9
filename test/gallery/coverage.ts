import type { CoverageView } from '#core/incidents/card-view.ts';

type Row = CoverageView['rows'][number];

export const IRAQ_2021: Row = {
  region: 'Iraq and Syria, US, coalition and Turkish sites',
  countries: ['Iraq', 'Syria'],
  from: '2021-01',
  to: '2023-03',
  level: 'partial',
  listed: 56,
  counted: '78 attacks from January 2021 to 23 March 2023 (CENTCOM commander)',
  note: null,
};
export const LEVANT_2023: Row = {
  region: 'Iraq, Syria and Jordan, US and coalition sites',
  countries: ['Iraq', 'Syria', 'Jordan'],
  from: '2023-10',
  to: '2024-02',
  level: 'partial',
  listed: 78,
  counted: 'more than 170 (US officials)',
  note: null,
};
export const IRAQ_2026: Row = {
  region: 'Iraq',
  countries: ['Iraq'],
  from: '2026-02',
  to: '2026-03',
  level: 'partial',
  listed: 40,
  counted: '210 drone attacks on the Kurdistan Region by 11 March 2026 (Kurdish authorities via Anadolu)',
  note: null,
};
export const IRAQ_LATE_2026: Row = {
  region: 'Iraq',
  countries: ['Iraq'],
  from: '2026-03',
  to: '2026-11',
  level: 'thin',
  listed: 0,
  counted: null,
  note: 'Nothing found: no pages were seen for these months.',
};
export const YEMEN_LOSSES: Row = {
  region: 'Yemen, US MQ-9 losses',
  countries: ['Yemen'],
  from: '2023-11',
  to: '2025-04',
  level: 'dense',
  listed: 23,
  counted: '22 claimed by the Houthis from November 2023 to 22 April 2025',
  note: null,
};

/** The data's own card, with the rows that bear on one entity and date. */
export const coverage = (rows: Row[], changes: Partial<CoverageView> = {}): CoverageView => ({
  feed: 'backstory',
  sha256: {
    incidents: '9f2c47d0b1e35a68c4d7f0912be63a85d4c1f7e20a9b36584dc2f1e07a8b95c3',
    gazetteer: '41d8e0f6a27c93b5508d6be1f9c2743ad07e5b8c16f3a9d24e70b5c8f1a6d392',
  },
  title: 'Backstory dataset',
  publisher: 'Backstory',
  sequence: 1,
  published: '2026-11-12',
  ageDays: 9,
  incidents: 417,
  unreadable: 0,
  rows,
  ...changes,
});
