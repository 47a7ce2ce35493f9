import { expect, test } from 'vitest';
import { type Figures, figuresOf, shortfalls } from '#test/eval/figures.ts';
import { scorePages } from '#test/eval/score-pages.ts';

const figures = (atLeast: Record<string, number>, atMost: Record<string, number> = {}): Figures => ({
  atLeast,
  atMost,
});

test('what is worse, what is new and what is gone is told; what is better or the same is not', () => {
  expect(
    shortfalls(
      figures({ same: 0.5, better: 0.6, worse: 0.4, new: 1 }, { fewer: 1, more: 3 }),
      figures({ same: 0.5, better: 0.5, worse: 0.5, gone: 1 }, { fewer: 2, more: 2 }),
    ),
  ).toEqual([
    'worse is 0.4, recorded is 0.5',
    'new is not recorded; if that is meant, npm run eval -- --record',
    'gone is recorded and no longer measured; if that is meant, npm run eval -- --record',
    'more is 3, recorded is 2',
  ]);
});

test('the figures of a measurement are cut to four places and hold against themselves', () => {
  const measured = figuresOf({
    articles: 2,
    scores: scorePages([]),
    falsePositives: [],
    errors: [],
    ablation: [
      { out: 1, back: 1, marks: 2, names: 1, lost: [], strays: ['x'] },
      { out: 2, back: 1, marks: 1, names: 1, lost: ['y'], strays: [] },
    ],
    leaveOneOut: { aliases: 3, recalled: 1, wrong: [{ entity: 'a', alias: 'A', found: ['b'] }], missed: [] },
  });
  expect(measured.atLeast).toMatchObject({
    articles: 2,
    'all: F1 span-exact': 0,
    'ablation: back as unlisted': 0.6666,
    'ablation: unlisted marks that are names': 0.6666,
    'leave-one-out: recall': 0.3333,
  });
  expect(measured.atMost).toEqual({ 'traps: false positives': 0, 'leave-one-out: wrong entities': 1 });
  expect(shortfalls(measured, measured)).toEqual([]);
});
