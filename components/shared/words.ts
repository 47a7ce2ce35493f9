import { tellAffiliation, tellKind, tellStatus, tellType } from '#core/incidents/terms.ts';
import type { EntityType } from '#core/model/entity.ts';
import type { IncidentKind, Status } from '#core/model/incident.ts';
import type { SavedDate } from '#core/model/saved-source.ts';
import type { Source } from '#core/model/source.ts';
import { say, tell } from './say.ts';

const MEANINGS: Record<Status, string> = {
  confirmed: 'status_confirmed_meaning',
  claimed: 'status_claimed_meaning',
  disputed: 'status_disputed_meaning',
};

const DATE_METHODS: Record<SavedDate['method'], string> = {
  'json-ld': 'date_from_json_ld',
  meta: 'date_from_metadata',
  time: 'date_from_page',
  url: 'date_from_address',
  reader: 'date_by_reader',
};

/** "Armed group". */
export const typeWord = (type: EntityType): string => tell(tellType(type));

/** "Drone attack". */
export const kindWord = (kind: IncidentKind): string => tell(tellKind(kind));

/** "Confirmed". */
export const statusWord = (status: Status): string => tell(tellStatus(status));

/** What it takes for an incident to have this status. */
export const statusMeaning = (status: Status): string => say(MEANINGS[status]);

/** How a source stands to the matter, "state media"; null where that is not known. */
export const affiliationWord = (affiliation: Source['affiliation']): string | null => {
  const said = tellAffiliation(affiliation);
  return said && tell(said);
};

/** How the date of an article is known: "from its metadata". */
export const dateMethodWord = (method: SavedDate['method']): string => say(DATE_METHODS[method]);
