import { expect, test } from 'vitest';
import { writeCoverage } from '#components/card/coverage-words.ts';
import type { Coverage } from '#core/feed/manifest.ts';

const row = (level: Coverage['level'], listed: number, counted: string | null = null): Coverage => ({
  region: `${level} ${listed}`,
  countries: ['Yemen'],
  from: '2024-01',
  to: '2024-12',
  level,
  listed,
  counted,
  note: null,
});

test.for<[Coverage[], string]>([
  [[], 'No coverage here'],
  [[row('partial', 78, 'more than 170')], 'Coverage here: partial, about 78 of more than 170 listed'],
  [[row('thin', 8), row('thin', 9)], 'Coverage here: thin, 9 listed; 1 more entry'],
  [[row('thin', 14), row('dense', 22)], 'Coverage here: thin to dense, 22 listed; 1 more entry'],
  [
    [row('partial', 3), row('landmarks', 5), row('dense', 22)],
    'Coverage here: landmark cases only to dense, 22 listed; 2 more entries',
  ],
  [[row('partial', 0), row('thin', 4)], 'Coverage here: thin to partial, 4 listed; 1 more entry'],
  [[row('thin', 0), row('dense', 0)], 'Nothing is listed here for this time'],
])('%#: no row passes for the whole', ([rows, said]) => {
  expect(writeCoverage(rows)).toBe(said);
});
