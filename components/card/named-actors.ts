import type { NamedActor, RelatedIncident } from '#core/incidents/card-view.ts';

const ROLES = ['claimedBy', 'attributedTo', 'deniedBy'] as const;
export type Role = (typeof ROLES)[number];

/** Those whom a record names in one role: tied to the sources that say so, or to the record as a whole. */
export type Naming = { role: Role; tied: NamedActor[]; untied: string[] };

/**
 * Who is named in which role. The roles never blur; a statement is tied to a source only where the data does so, and an
 * index that points at no source ties nothing.
 */
export const namingsOf = (incident: Pick<RelatedIncident, Role | 'sources'>): Naming[] =>
  ROLES.map((role) => {
    const actors = incident[role].map(({ name, sources, by }) => ({
      name,
      by,
      sources: sources.filter((index) => index in incident.sources),
    }));
    return {
      role,
      tied: actors.filter(({ sources }) => sources.length > 0),
      untied: actors.filter(({ sources }) => sources.length === 0).map(({ name }) => name),
    };
  }).filter(({ tied, untied }) => tied.length + untied.length > 0);
