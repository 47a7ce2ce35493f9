import type { Claim } from '../model/claim.ts';
import { feedOf, isKey, keyOf } from '../model/ids.ts';
import type { Incident } from '../model/incident.ts';
import type { NamedActor, RelatedIncident } from './card-view.ts';
import { tellClaim } from './ledger.ts';
import type { CardMaterial } from './material.ts';
import type { Reasoned } from './rank.ts';
import { countWitnesses } from './witnesses.ts';

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

type Told = Pick<Incident, 'sources'> & { nameOf: (text: string) => string };

/** By whose account, where neither the actor itself nor the page says so. */
const accountsOf = (id: string, claims: Claim[], { sources, nameOf }: Told): string[] => {
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  if (claims.some(({ by }) => by === id || publishers.has(by))) return [];
  return [...new Set(claims.map(({ by }) => nameOf(by)))];
};

/** Actors of the record and of the claims, each with the sources that the claims tie to that statement, and no others. */
const named = (ids: string[], claims: Claim[], told: Told): NamedActor[] => {
  const all = [...new Set([...ids, ...claims.map(({ value }) => String(value))])];
  return all.map((id) => {
    const own = claims.filter(({ value }) => value === id);
    return {
      name: told.nameOf(id),
      sources: distinct(own.map(({ source }) => source)),
      by: accountsOf(id, own, told),
    };
  });
};

const denials = (claims: Claim[], nameOf: (text: string) => string): NamedActor[] => {
  const denying = actorClaims(claims, ['denies']);
  return [...new Set(denying.map(({ by }) => by))].map((by) => ({
    name: nameOf(by),
    sources: distinct(denying.filter((claim) => claim.by === by).map(({ source }) => source)),
    by: [],
  }));
};

/** One incident in the words of a card: ids become names, claims stay with their sources. */
export const tellIncident = (
  { key, incident, reasons }: Omit<Reasoned, 'weight'>,
  names: CardMaterial['names'],
): RelatedIncident => {
  const nameOf = namesIn(names, feedOf(key));
  const { claims, sources } = incident;
  const told = { sources, nameOf };
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
    claimedBy: named(incident.claimedBy, actorClaims(claims, ['claims']), told),
    attributedTo: named(
      incident.attributedTo,
      actorClaims(claims, ['attributes', 'reports', 'confirms']),
      told,
    ),
    deniedBy: denials(claims, nameOf),
    disputed: incident.disputed.map(({ what, value, by }) => ({
      what,
      value: nameOf(value),
      by: nameOf(by),
    })),
    sources,
    ledger: claims.map((claim) => tellClaim(claim, nameOf)),
    witnesses: countWitnesses(sources),
    reasons,
  };
};
