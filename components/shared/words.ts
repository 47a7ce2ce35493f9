import type { EntityType } from '#core/model/entity.ts';
import type { IncidentKind } from '#core/model/incident.ts';
import type { Source } from '#core/model/source.ts';

export const TYPE_WORDS: Record<EntityType, string> = {
  base: 'Base',
  group: 'Armed group',
  drone: 'Drone',
  site: 'Site',
  system: 'Weapon system',
  force: 'Armed force',
  place: 'Place',
};

export const KIND_WORDS: Record<IncidentKind, string> = {
  'drone-attack': 'Drone attack',
  'rocket-attack': 'Rocket attack',
  'missile-attack': 'Missile attack',
  'air-strike': 'Air strike',
  'drone-loss': 'Drone lost',
  intercept: 'Interception',
  'indirect-fire': 'Indirect fire',
  other: 'Other incident',
};

/** How a source stands to the matter; silent where that is not known. */
export const AFFILIATION_WORDS: Record<Source['affiliation'], string | null> = {
  official: 'official',
  party: 'party to the conflict',
  'state-media': 'state media',
  agency: 'news agency',
  independent: 'independent',
  monitor: 'monitor',
  mirror: 'reprint',
  unknown: null,
};
