import type { CardView, CoverageView, RelatedIncident } from '../incidents/card-view.ts';
import type { Alias } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Position } from '../model/position.ts';
import type { SavedSource } from '../model/saved-source.ts';
import type { FoundSource } from '../search/answer.ts';

export type Relative = { key: Key; name: string };

/** All that is known of an entity: its names, relations, incidents (newest first) and the sources the reader saved. */
export type EntityDossier = {
  kind: 'entity';
  entity: CardView['entity'];
  position: Position | null;
  maker: string | null;
  aliases: Alias[];
  parent: Relative | null;
  children: Relative[];
  incidents: RelatedIncident[];
  incidentsTotal: number;
  saved: FoundSource[];
  coverage: CoverageView;
};

/** One statement of the ledger, names resolved; `source` is an index into the incident's sources. */
export type LedgerLine = { source: number; field: string; value: string; stance: string; by: string };

/** One incident with every claim of its record and what is linked to it. */
export type IncidentDossier = {
  kind: 'incident';
  incident: RelatedIncident;
  target: string | null;
  weapons: Relative[];
  outcome: string | null;
  places: Relative[];
  actors: Relative[];
  ledger: LedgerLine[];
  seeAlso: Relative[];
  formerIds: string[];
  aggregate: boolean;
  saved: FoundSource[];
  coverage: CoverageView;
};

/** A saved source with the names of what it is linked to. */
export type SourceDossier = {
  kind: 'source';
  source: SavedSource;
  incidents: (Relative & { known: boolean })[];
  mentions: (Relative & { surface: string; count: number })[];
};

export type DossierView = EntityDossier | IncidentDossier | SourceDossier;

/** `missing`: the store holds no such record (any more). */
export type DossierAnswer = DossierView | { kind: 'missing' };
