import type { AsOf, DateMethod } from '#core/model/as-of.ts';
import { say, wording } from '../shared/say.ts';

const ORIGINS: Record<Exclude<DateMethod, 'reading'>, string> = {
  'json-ld': 'date_from_metadata',
  meta: 'date_from_metadata',
  time: 'date_from_page',
  url: 'date_from_address',
};

/** "Told as of 8 June 2021, the article’s date (from its metadata)". */
export const writeAsOf = ({ day, method }: AsOf): string => {
  const date = wording().date(day, 'day');
  return method === 'reading'
    ? say('card_as_of_reading', date)
    : say('card_as_of', date, say(ORIGINS[method]));
};

/** What the dates of a card are measured against: the article, or the day of reading where it has no date. */
export const anchorOf = ({ method }: AsOf): string =>
  say(method === 'reading' ? 'card_today' : 'card_this_article');
