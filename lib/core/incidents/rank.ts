import { type Day, spanOf } from '../model/day.ts';
import { feedOf, type Key, keyOf } from '../model/ids.ts';
import type { Incident, Range } from '../model/incident.ts';
import { counted, type Phrase, phrase } from '../wording/phrase.ts';
import { tellRange } from './number-words.ts';

export type Reasoned = { key: Key; incident: Incident; reasons: Phrase[]; weight: number };

/** What ranking looks at: the entity of the card, the other entities of the article, the names of all. */
export type RankContext = { entity: Key; asOf: Day; others: ReadonlySet<Key>; nameOf: (key: Key) => string };

type Reason = [weight: number, said: Phrase | null];

const PLACE = 3;
const ACTOR = 2;
const WEAPON = 2;
/** An incident of today weighs this much, one of a half-life ago half of it. */
const RECENCY = 6;
const HALF_LIFE_DAYS = 60;
const NEAR_DAYS = 31;

const shared = (
  ids: string[],
  feed: string,
  context: RankContext,
  weight: number,
  message: string,
): Reason[] =>
  [...new Set(ids)]
    .map((id) => keyOf(feed, id))
    .filter((key) => key !== context.entity && context.others.has(key))
    .map((key) => [weight, phrase(message, context.nameOf(key))]);

const sharedReasons = (feed: string, incident: Incident, context: RankContext): Reason[] => [
  ...shared([incident.place, ...incident.otherPlaces], feed, context, PLACE, 'reason_also_at'),
  ...shared([...incident.claimedBy, ...incident.attributedTo], feed, context, ACTOR, 'reason_also'),
  ...shared(incident.weapons, feed, context, WEAPON, 'reason_also'),
];

const recency = (incident: Incident, asOf: Day): Reason => {
  const { last } = spanOf(incident.date, incident.precision);
  const before = Math.abs(asOf - last);
  const weight = RECENCY * 2 ** (-before / HALF_LIFE_DAYS);
  const told = before > 0 && before <= NEAR_DAYS && incident.precision === 'day';
  return [weight, told ? counted(last < asOf ? 'reason_days_before' : 'reason_days_after', before) : null];
};

const TOLLS = {
  killed: { exactly: 'reason_killed', between: 'reason_killed_range' },
  injured: { exactly: 'reason_injured', between: 'reason_injured_range' },
};

const tellToll = (range: Range, of: keyof typeof TOLLS): Phrase =>
  range.min === range.max
    ? counted(TOLLS[of].exactly, range.min)
    : phrase(TOLLS[of].between, tellRange(range));

const toll = (range: Range | null, weight: number, of: keyof typeof TOLLS): Reason =>
  range?.min ? [Math.log2(1 + range.min) * weight, tellToll(range, of)] : [0, null];

/** The dead weigh twice the hurt, and the first of either most; a range weighs what is sure of it. */
const severity = ({ killed, injured }: Incident): Reason[] => [
  toll(killed, 1, 'killed'),
  toll(injured, 0.5, 'injured'),
];

const standing = ({ status }: Incident): Reason => [status === 'confirmed' ? 0.5 : 0, null];

/** How much an incident bears on the article, and why, the weightiest first. */
export const weigh = (key: Key, incident: Incident, context: RankContext): Reasoned => {
  const reasons = [
    ...sharedReasons(feedOf(key), incident, context),
    recency(incident, context.asOf),
    ...severity(incident),
    standing(incident),
  ].sort(([one], [other]) => other - one);
  return {
    key,
    incident,
    weight: reasons.reduce((sum, [weight]) => sum + weight, 0),
    reasons: reasons.map(([, said]) => said).filter((said) => said !== null),
  };
};
