import type { Scope, Tempo } from '#core/incidents/card-view.ts';
import type { AsOf, DateMethod } from '#core/model/as-of.ts';
import { writeDate, writeWhen } from '../shared/dates.ts';
import { capitalise, writeCount } from '../shared/numbers.ts';

const ORIGINS: Record<Exclude<DateMethod, 'reading'>, string> = {
  'json-ld': 'from its metadata',
  meta: 'from its metadata',
  time: 'from a date on the page',
  url: 'from its address',
};

/** "Told as of 8 June 2021, the article’s date (from its metadata)". */
export const writeAsOf = ({ day, method }: AsOf): string =>
  method === 'reading'
    ? `Told as of today, ${writeDate(day, 'day')}, because the page gives no date`
    : `Told as of ${writeDate(day, 'day')}, the article’s date (${ORIGINS[method]})`;

/** What the dates of a card are measured against: the article, or the day of reading where it has no date. */
export const anchorOf = ({ method }: AsOf): string => (method === 'reading' ? 'today' : 'this article');

/**
 * The tempo in two parts, the first to be stressed: "3 incidents" + "recorded in the 90 days before this article, the
 * last on 4 May 2021".
 */
export const writeTempo = (tempo: Tempo, asOf: AsOf): { count: string; rest: string } => {
  const period = `in the ${tempo.days} days before ${anchorOf(asOf)}`;
  if (tempo.count === 0) return { count: 'None recorded', rest: period };
  const last =
    tempo.last === null
      ? ''
      : `, ${tempo.count > 1 ? 'the last ' : ''}${writeWhen(tempo.last.date, tempo.last.precision)}`;
  return { count: writeCount(tempo.count, 'incident'), rest: `recorded ${period}${last}` };
};

/** Whose incidents follow, where they are not the entity's own; null where they are. */
export const writeScope = (scope: Scope): { none: string; whose: string } | null =>
  scope.of === 'own'
    ? null
    : { none: 'No earlier incident recorded under this name.', whose: `${capitalise(scope.label)}:` };
