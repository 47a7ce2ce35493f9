import { MAX_ARTICLE } from '../model/saved-source.ts';
import type { Trouble } from '../model/trouble.ts';
import { phrase } from '../wording/phrase.ts';

export type ProblemKind = 'not-html' | 'no-address' | 'no-text' | 'front-page' | 'stub' | 'no-date' | 'cut';
/** What keeps an article from being saved, or what the reader should know of one that was. */
export type ArticleProblem = Trouble & { kind: ProblemKind };

const PROBLEMS: Record<ProblemKind, Trouble> = {
  'not-html': { what: phrase('problem_not_html'), advice: phrase('problem_not_html_advice') },
  'no-address': { what: phrase('problem_no_address'), advice: phrase('problem_no_address_advice') },
  'no-text': { what: phrase('problem_no_text'), advice: phrase('problem_no_text_advice') },
  'front-page': { what: phrase('problem_front_page'), advice: phrase('problem_front_page_advice') },
  stub: { what: phrase('problem_stub'), advice: phrase('problem_stub_advice') },
  'no-date': { what: phrase('problem_no_date'), advice: phrase('problem_no_date_advice') },
  cut: { what: phrase('problem_cut', MAX_ARTICLE), advice: phrase('problem_cut_advice') },
};

export const problemOf = (kind: ProblemKind): ArticleProblem => ({ kind, ...PROBLEMS[kind] });
