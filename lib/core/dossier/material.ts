import type { CardMaterial, FiledEntity, FiledIncident } from '../incidents/material.ts';
import type { Key } from '../model/ids.ts';
import type { SavedSource } from '../model/saved-source.ts';

type Shared = Pick<CardMaterial, 'names' | 'feed' | 'today'> & { saved: SavedSource[] };

/** An incident asked for by a key, which may be one that it had before; null where the store has none. */
export type Lookup = { key: Key; filed: FiledIncident | null };

/** What an entity's page is built from. `incidents` are the newest of `incidentsTotal`, in any order. */
export type EntityMaterial = Shared & {
  subject: FiledEntity;
  children: FiledEntity[];
  incidents: FiledIncident[];
  incidentsTotal: number;
};

/** What an incident's page is built from. */
export type IncidentMaterial = Shared & { subject: FiledIncident; seeAlso: Lookup[] };

/** What a saved source's page is built from. */
export type SourceMaterial = { source: SavedSource; incidents: Lookup[]; names: CardMaterial['names'] };
