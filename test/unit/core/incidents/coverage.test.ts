import { expect, test } from 'vitest';
import { tellListed, viewCoverage } from '#core/incidents/coverage.ts';
import { english } from '#test/words/english.ts';
import { MANIFEST } from './made-up.ts';

test.for([
  [
    78,
    'more than 170 (US officials: 28 by 2 November, 62 by 17 November)',
    'about 78 of more than 170 listed',
  ],
  [5, '1,204', 'about 5 of 1,204 listed'],
  [19, '135 attacks on bases in Syria from October 2023 to September 2024 (SOHR)', '19 listed'],
  [1, 'more than 12 by 18 March 2026, later 16 (US officials)', '1 listed'],
  [4, 'four by 1 June 2024 (press)', '4 listed'],
  [9, null, '9 listed'],
  [9, '9'.repeat(400), '9 listed'],
] as const)('%d listed where others counted "%s"', ([listed, counted, said]) => {
  expect(english.tell(tellListed({ listed, counted }))).toBe(said);
});

test('it names the feed and the hashes of its files', () => {
  const view = viewCoverage(
    { feed: { manifest: MANIFEST, unreadable: 0, incidents: 1 }, today: '2024-06-02' },
    [],
    null,
  );
  expect(view).toMatchObject({ feed: 'test', sequence: 7, ageDays: 1 });
  expect(view.sha256).toEqual({ incidents: '0'.repeat(64), gazetteer: '1'.repeat(64) });
});
