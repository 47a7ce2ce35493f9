import type { Claim } from '../model/claim.ts';
import { feedOf, isKey, keyOf } from '../model/ids.ts';
import type { NamedActor, RelatedIncident } from './card-view.ts';
import type { CardMaterial } from './material.ts';
import type { Reasoned } from './rank.ts';

/** The name behind an id or a text of a source's own; what the store does not know stands for itself. */
export const namesIn =
  (names: CardMaterial['names'], feed: string) =>
  (text: string): string => {
    const key = keyOf(feed, text);
    return (isKey(key) && names[key]?.name) || text;
  };

const distinct = (values: number[]): number[] => [...new Set(values)].sort((one, other) => one - other);

const actorClaims = (claims: Claim[], stances: Claim['stance'][]): Claim[] =>
  claims.filter(({ field, stance }) => field === 'actor' && stances.includes(stance));

/** Actors of the record and of the claims, each with the sources that the claims tie to that statement, and no others. */
const named = (ids: string[], claims: Claim[], nameOf: (text: string) => string): NamedActor[] => {
  const all = [...new Set([...ids, ...claims.map(({ value }) => String(value))])];
  return all.map((id) => ({
    name: nameOf(id),
    sources: distinct(claims.filter(({ value }) => value === id).map(({ source }) => source)),
  }));
};

const denials = (claims: Claim[], nameOf: (text: string) => string): NamedActor[] => {
  const denying = actorClaims(claims, ['denies']);
  return [...new Set(denying.map(({ by }) => by))].map((by) => ({
    name: nameOf(by),
    sources: distinct(denying.filter((claim) => claim.by === by).map(({ source }) => source)),
  }));
};

/** One incident in the words of a card: ids become names, claims stay with their sources. */
export const tellIncident = (
  { key, incident, reasons }: Omit<Reasoned, 'weight'>,
  names: CardMaterial['names'],
): RelatedIncident => {
  const nameOf = namesIn(names, feedOf(key));
  const { claims } = incident;
  return {
    key,
    date: incident.date,
    precision: incident.precision,
    time: incident.time,
    kind: incident.kind,
    place: nameOf(incident.place),
    country: incident.country,
    summary: incident.summary,
    killed: incident.killed,
    injured: incident.injured,
    casualties: incident.casualties,
    status: incident.status,
    claimedBy: named(incident.claimedBy, actorClaims(claims, ['claims']), nameOf),
    attributedTo: named(
      incident.attributedTo,
      actorClaims(claims, ['attributes', 'reports', 'confirms']),
      nameOf,
    ),
    deniedBy: denials(claims, nameOf),
    disputed: incident.disputed.map(({ what, value, by }) => ({
      what,
      value: nameOf(value),
      by: nameOf(by),
    })),
    sources: incident.sources,
    reasons,
  };
};
