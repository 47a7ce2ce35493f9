import type { Grants } from '#core/access/grants.ts';
import type { Outcome } from '#core/access/welcome-view.ts';
import { say, sayCount } from '../shared/say.ts';

/** What came of the reader's choice. */
export const writeOutcome = ({ way, done, sites }: Outcome): string => {
  switch (way) {
    case 'news':
      return done ? sayCount('welcome_reads_news', sites) : say('welcome_refused');
    case 'everywhere':
      return say(done ? 'welcome_reads_everywhere' : 'welcome_refused');
    case 'click':
      return say(done ? 'welcome_reads_click' : 'welcome_kept');
    default:
      return way satisfies never;
  }
};

/** What is allowed before the reader has chosen anything here. */
export const writeNow = (grants: Grants | null): string => {
  if (grants === null) return '';
  if (grants.everywhere.length > 0) return say('welcome_now_everywhere');
  const { length } = grants.sites;
  return length === 0 ? say('welcome_now_nothing') : sayCount('welcome_now_sites', length);
};
