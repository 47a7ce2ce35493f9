import type { EntityType } from '../model/entity.ts';
import type { IncidentKind, Status } from '../model/incident.ts';
import type { Source } from '../model/source.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import type { LedgerLine } from './ledger.ts';

const TYPES: Record<EntityType, string> = {
  base: 'type_base',
  group: 'type_group',
  drone: 'type_drone',
  site: 'type_site',
  system: 'type_system',
  force: 'type_force',
  place: 'type_place',
};

const KINDS: Record<IncidentKind, string> = {
  'drone-attack': 'kind_drone_attack',
  'rocket-attack': 'kind_rocket_attack',
  'missile-attack': 'kind_missile_attack',
  'air-strike': 'kind_air_strike',
  'drone-loss': 'kind_drone_loss',
  intercept: 'kind_intercept',
  'indirect-fire': 'kind_indirect_fire',
  other: 'kind_another',
};

const STATUSES: Record<Status, string> = {
  confirmed: 'status_confirmed',
  claimed: 'status_claimed',
  disputed: 'status_disputed',
};

const AFFILIATIONS: Record<Exclude<Source['affiliation'], 'unknown'>, string> = {
  official: 'affiliation_official',
  party: 'affiliation_party',
  'state-media': 'affiliation_state_media',
  agency: 'affiliation_agency',
  independent: 'affiliation_independent',
  monitor: 'affiliation_monitor',
  mirror: 'affiliation_mirror',
};

const FIELDS: Record<LedgerLine['field'], string> = {
  killed: 'field_killed',
  injured: 'field_injured',
  actor: 'field_actor',
  outcome: 'field_outcome',
  weapon: 'field_weapon',
  target: 'field_target',
  occurred: 'field_occurred',
};

const STANCES: Record<LedgerLine['stance'], string> = {
  claims: 'stance_claims',
  attributes: 'stance_attributes',
  denies: 'stance_denies',
  confirms: 'stance_confirms',
  reports: 'stance_reports',
};

/** "Armed group". */
export const tellType = (type: EntityType): Phrase => phrase(TYPES[type]);

/** "Drone attack". */
export const tellKind = (kind: IncidentKind): Phrase => phrase(KINDS[kind]);

/** "Confirmed". */
export const tellStatus = (status: Status): Phrase => phrase(STATUSES[status]);

/** How a source stands to the matter, "state media"; null where that is not known. */
export const tellAffiliation = (affiliation: Source['affiliation']): Phrase | null =>
  affiliation === 'unknown' ? null : phrase(AFFILIATIONS[affiliation]);

/** What a statement is about: "Who did it". */
export const tellField = (field: LedgerLine['field']): Phrase => phrase(FIELDS[field]);

/** How a statement is made: "Claimed". */
export const tellStance = (stance: LedgerLine['stance']): Phrase => phrase(STANCES[stance]);

/** What a statement says. Whoever denies being the actor is not to be read as the actor. */
export const tellValue = ({ field, stance, value }: LedgerLine): string | Phrase =>
  field === 'actor' && stance === 'denies' ? phrase('ledger_not', value) : value;
