import type { Grants } from '#core/access/grants.ts';
import type { Outcome } from '#core/access/welcome-view.ts';
import { writeCount } from '../shared/numbers.ts';

const MARKED = 'Articles that are open already are marked now; reload one that is not.';
const NO = 'Nothing was allowed: the browser asked, and the answer was no. You can choose again at any time.';
const CLICK = 'No site is allowed. Open Backstory from the toolbar on a page to have it read.';
const KEPT = 'The browser did not take everything back. Try its own page of extensions.';

const writeRead = (what: string): string => `Backstory now reads ${what}. ${MARKED}`;

/** What came of the reader's choice. */
export const writeOutcome = ({ way, done, sites }: Outcome): string => {
  switch (way) {
    case 'news':
      return done ? writeRead(writeCount(sites, 'news site')) : NO;
    case 'everywhere':
      return done ? writeRead('every site') : NO;
    case 'click':
      return done ? CLICK : KEPT;
    default:
      return way satisfies never;
  }
};

/** What is allowed before the reader has chosen anything here. */
export const writeNow = (grants: Grants | null): string => {
  if (grants === null) return '';
  if (grants.everywhere.length > 0) return 'Backstory may read every site at the moment.';
  const { length } = grants.sites;
  return length === 0
    ? 'No site is allowed yet.'
    : `Backstory may read ${writeCount(length, 'site')} at the moment.`;
};
