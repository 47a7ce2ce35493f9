import type { Role } from '#core/dossier/dossier-view.ts';
import type { Witnesses } from '#core/incidents/witnesses.ts';
import type { DatePrecision } from '#core/model/incident.ts';
import type { FoundIncident } from '#core/search/answer.ts';
import { counted } from '#core/wording/phrase.ts';
import { say, sayCount } from '../shared/say.ts';
import { kindWord } from '../shared/words.ts';

const PRECISIONS: Record<DatePrecision, string> = {
  day: 'dossier_known_to_day',
  month: 'dossier_known_to_month',
  year: 'dossier_known_to_year',
};

const ROLES: Record<Role, string> = {
  place: 'dossier_role_place',
  claimed: 'dossier_role_claimed',
  attributed: 'dossier_role_attributed',
  weapon: 'dossier_role_weapon',
};

/** How well a date is known, in a sentence. */
export const precisionMeaning = (precision: DatePrecision): string => say(PRECISIONS[precision]);

/** What an entity has to do with an incident: "Happened here". */
export const roleWord = (role: Role): string => say(ROLES[role]);

/** "Rocket attack, Ain al-Asad Air Base". */
export const titleOf = ({ kind, place }: Pick<FoundIncident, 'kind' | 'place'>): string =>
  say('dossier_incident_title', kindWord(kind), place);

/** "Rocket attack, Ain al-Asad Air Base, 20 January 2024". */
export const lineOf = ({ kind, place, date, precision }: Omit<FoundIncident, 'key'>): string =>
  say('dossier_incident_line', kindWord(kind), place, { date, precision });

/** "5 reports, 3 origins", and how many of these stand for one side only. */
export const writeWitnesses = ({
  reports,
  origins,
  partisan,
}: Witnesses): { count: string; rest: string } => ({
  count: say('card_witnesses', counted('card_report_count', reports), counted('card_origin_count', origins)),
  rest: [say('card_origin_hint'), ...(partisan === 0 ? [] : [sayCount('dossier_partisan', partisan)])].join(
    ' ',
  ),
});
