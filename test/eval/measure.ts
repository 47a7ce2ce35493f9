import type { Entity } from '#core/model/entity.ts';
import { type Ablation, ablate } from './ablation.ts';
import { type ErrorGroup, type FalsePositive, falsePositives, worstErrors } from './errors.ts';
import { type LeaveOneOut, leaveOneOut } from './leave-one-out.ts';
import type { Page } from './pages.ts';
import { type Scores, scorePages } from './score-pages.ts';
import { compile, readPages } from './spot-pages.ts';

/** What spotting does with a set of pages as it stands. */
export type PagesMeasured = {
  articles: number;
  scores: Scores;
  falsePositives: FalsePositive[];
  errors: ErrorGroup[];
};

/** What it does with names that were taken from it. */
export type TrialsMeasured = { ablation: Ablation[]; leaveOneOut: LeaveOneOut };

export type Measurement = PagesMeasured & TrialsMeasured;

export const measurePages = (entities: Entity[], pages: Page[]): PagesMeasured => {
  const readings = readPages(compile(entities), pages);
  return {
    articles: pages.filter(({ kind }) => kind === 'article').length,
    scores: scorePages(readings),
    falsePositives: falsePositives(readings),
    errors: worstErrors(readings),
  };
};

export const measureTrials = (entities: Entity[], pages: Page[]): TrialsMeasured => ({
  ablation: ablate(entities, pages),
  leaveOneOut: leaveOneOut(entities),
});
