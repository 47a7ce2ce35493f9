import type { Digest } from '#core/feed/digest.ts';
import { monthOf, spanOf } from '#core/model/day.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import { dayIn, entityDay, entityMonth, ordinalOf } from './entity-day.ts';
import type { IncidentRow } from './rows.ts';

/** The day is the last one on which it may have happened: what may still be to come is never taken for past. */
export const incidentRow = (
  feed: string,
  incident: Incident,
  ordinals: ReadonlyMap<Key, number>,
  digest: Digest | undefined,
): IncidentRow => {
  const { last } = spanOf(incident.date, incident.precision);
  const entityDays = entitiesOf(feed, incident).flatMap((key) => {
    const ordinal = ordinals.get(key);
    return ordinal === undefined ? [] : [entityDay(ordinal, last)];
  });
  return { key: keyOf(feed, incident.id), feed, entityDays, incident, ...(digest && { digest }) };
};

/** The rollups an incident counts in: none where only its year is known. */
export const monthsOf = ({ entityDays, incident }: IncidentRow): number[] =>
  incident.precision === 'year'
    ? []
    : entityDays.map((key) => entityMonth(ordinalOf(key), monthOf(dayIn(key))));
