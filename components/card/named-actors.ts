import type { NamedActor, RelatedIncident } from '#core/incidents/card-view.ts';

export type Role = 'claimedBy' | 'attributedTo' | 'deniedBy';
const ROLES: readonly Role[] = ['claimedBy', 'attributedTo', 'deniedBy'];

/** Those whose part a source of the incident says, by that part, and the names that no source is tied to. */
export type Naming = { tied: { role: Role; actors: NamedActor[] }[]; untied: string[] };

/**
 * Sorts the named by whether the data ties them to a source the card can point at. Without that a name loses its part:
 * that somebody claimed, was blamed or denied is itself somebody's statement.
 */
export const splitNamed = (incident: Pick<RelatedIncident, Role | 'sources'>): Naming => {
  const shown = (actor: NamedActor): NamedActor => ({
    name: actor.name,
    sources: actor.sources.filter((index) => index in incident.sources),
  });
  const all = ROLES.map((role) => ({ role, actors: incident[role].map(shown) }));
  const tied = all.map(({ role, actors }) => ({
    role,
    actors: actors.filter(({ sources }) => sources.length > 0),
  }));
  const told = new Set(tied.flatMap(({ actors }) => actors.map(({ name }) => name)));
  const names = all.flatMap(({ actors }) => actors.map(({ name }) => name));
  return {
    tied: tied.filter(({ actors }) => actors.length > 0),
    untied: [...new Set(names)].filter((name) => !told.has(name)),
  };
};
