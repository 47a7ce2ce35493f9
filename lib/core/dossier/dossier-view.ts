import type { CoverageView, EntityHead, RelatedIncident } from '../incidents/card-view.ts';
import type { Alias, EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Position } from '../model/position.ts';
import type { SavedSource } from '../model/saved-source.ts';
import type { Trouble } from '../model/trouble.ts';
import type { FoundIncident, FoundSource } from '../search/answer.ts';

/** An entity beside the one shown; `type` is null where the data names it without describing it. */
export type Relative = { key: Key; name: string; type: EntityType | null };

/** What an entity has to do with an incident. */
export type Role = 'place' | 'claimed' | 'attributed' | 'weapon';
export type EntityIncident = RelatedIncident & { roles: Role[] };

/** An incident that something points to by this key; null where the data holds it no longer. */
export type LinkedIncident = { key: Key; found: FoundIncident | null };

/** All that is known of an entity: its names, relations, incidents (newest first) and the sources the reader saved. */
export type EntityDossier = {
  kind: 'entity';
  entity: EntityHead;
  position: Position | null;
  maker: string | null;
  aliases: Alias[];
  parent: Relative | null;
  children: Relative[];
  incidents: EntityIncident[];
  incidentsTotal: number;
  saved: FoundSource[];
  coverage: CoverageView;
};

/** One incident and what is linked to it. The first of `places` is where it happened. */
export type IncidentDossier = {
  kind: 'incident';
  incident: RelatedIncident;
  position: Position | null;
  target: string | null;
  weapons: Relative[];
  outcome: string | null;
  places: Relative[];
  actors: Relative[];
  /** The actors in the words of the record, where it has no id for them. */
  actorText: string | null;
  seeAlso: LinkedIncident[];
  formerIds: string[];
  aggregate: boolean;
  saved: FoundSource[];
  coverage: CoverageView;
};

/** A saved source with the names of what it is linked to. */
export type SourceDossier = {
  kind: 'source';
  source: SavedSource;
  incidents: LinkedIncident[];
  mentions: (Relative & { surface: string; count: number })[];
};

export type DossierView = EntityDossier | IncidentDossier | SourceDossier;

/** `missing`: the store holds no such record (any more); `filling` counts records. */
export type DossierAnswer =
  | DossierView
  | { kind: 'missing' }
  | { kind: 'filling'; done: number; total: number }
  | { kind: 'failed'; trouble: Trouble };
