import { MAX_ARTICLE } from '../model/saved-source.ts';
import type { Trouble } from '../model/trouble.ts';

export type ProblemKind = 'not-html' | 'no-address' | 'no-text' | 'front-page' | 'stub' | 'no-date' | 'cut';
/** What keeps an article from being saved, or what the reader should know of one that was. */
export type ArticleProblem = Trouble & { kind: ProblemKind };

const NOT_SAVED = 'Nothing was saved.';

const PROBLEMS: Record<ProblemKind, Trouble> = {
  'not-html': {
    what: `This is not a web page but a file, and Backstory cannot read its text. ${NOT_SAVED}`,
    advice: 'Save the page that links to it, and name the file in the note.',
  },
  'no-address': {
    what: `This page has no web address that could be found again. ${NOT_SAVED}`,
    advice: 'Open the article from the site that published it.',
  },
  'no-text': {
    what: `There is no article text on this page. ${NOT_SAVED}`,
    advice: 'If it is still loading, wait for it and save again; if a notice covers it, close that first.',
  },
  'front-page': {
    what: 'This looks like the front page of a site, not an article.',
    advice: 'Its text will be another tomorrow: better undo this, open the article and save that.',
  },
  stub: {
    what: 'Only the beginning of the article seems to be on this page; the rest may be for subscribers.',
    advice: 'What the page shows was saved. If you can open all of it, save it again from there.',
  },
  'no-date': {
    what: 'The page does not say when it was published.',
    advice: 'If you know the date, write it into the note.',
  },
  cut: {
    what: `The text is longer than the ${MAX_ARTICLE.toLocaleString('en')} characters that Backstory keeps.`,
    advice: 'Its end was left off.',
  },
};

export const problemOf = (kind: ProblemKind): ArticleProblem => ({ kind, ...PROBLEMS[kind] });
