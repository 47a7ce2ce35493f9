import { type Day, spanOf } from '../model/day.ts';
import type { Incident } from '../model/incident.ts';
import { AROUND_DAYS, type FiledIncident, TEMPO_DAYS } from './material.ts';
import { type RankContext, type Reasoned, weigh } from './rank.ts';

/**
 * The incidents of an entity as an article of one day sees them: `around` it, `past` (the weightiest first), of the
 * `samePeriod` (known only to the month or year that the day lies in), and `later`, the earliest first. `lately` are
 * those of the tempo, newest first.
 */
export type Related = {
  around: Reasoned[];
  past: Reasoned[];
  samePeriod: Reasoned[];
  later: Reasoned[];
  lately: Incident[];
};

type Side = 'around' | 'past' | 'samePeriod' | 'later';

/**
 * On which side of the article's day something lies. What is known to the month is past only if none of the month is
 * still to come.
 */
export const sideOf = ({ date, precision }: Incident, asOf: Day): Side => {
  const { first, last } = spanOf(date, precision);
  if (first > asOf) return 'later';
  if (precision === 'day') return asOf - last <= AROUND_DAYS ? 'around' : 'past';
  return last <= asOf ? 'past' : 'samePeriod';
};

/** Whether all that an incident's date may mean lies in the tempo's days. */
const isLately = ({ date, precision }: Incident, asOf: Day): boolean => {
  const { first, last } = spanOf(date, precision);
  const end = asOf - AROUND_DAYS - 1;
  return last <= end && first > end - TEMPO_DAYS;
};

const byWeight = (one: Reasoned, other: Reasoned): number =>
  other.weight - one.weight || other.incident.date.localeCompare(one.incident.date);
const byDate = (one: Reasoned, other: Reasoned): number =>
  one.incident.date.localeCompare(other.incident.date);
/** What is known to the month may lie on any of its days: the last of them counts, or another would pass for the newest. */
const newestFirst = (one: Incident, other: Incident): number =>
  spanOf(other.date, other.precision).last - spanOf(one.date, one.precision).last;

/** Sorts incidents by how they bear on the article. `others` are the entities that the article also mentions. */
export const relate = (incidents: FiledIncident[], context: RankContext): Related => {
  const sides: Record<Side, Reasoned[]> = { around: [], past: [], samePeriod: [], later: [] };
  for (const { key, incident } of incidents) {
    sides[sideOf(incident, context.asOf)].push(weigh(key, incident, context));
  }
  return {
    around: sides.around.sort(byWeight),
    past: sides.past.sort(byWeight),
    samePeriod: sides.samePeriod.sort(byWeight),
    later: sides.later.sort(byDate),
    lately: incidents
      .map(({ incident }) => incident)
      .filter((incident) => isLately(incident, context.asOf))
      .sort(newestFirst),
  };
};
