import type { Role } from '#core/dossier/dossier-view.ts';
import type { Witnesses } from '#core/dossier/witnesses.ts';
import type { DatePrecision } from '#core/model/incident.ts';
import type { FoundIncident } from '#core/search/answer.ts';
import { writeDate } from '../shared/dates.ts';
import { writeCount } from '../shared/numbers.ts';
import { KIND_WORDS } from '../shared/words.ts';

export const PRECISION_WORDS: Record<DatePrecision, string> = {
  day: 'Known to the day, by the calendar of the place.',
  month: 'Known to the month; the day is not known.',
  year: 'Known to the year; the month is not known.',
};

export const ROLE_WORDS: Record<Role, string> = {
  place: 'Happened here',
  claimed: 'Claims it',
  attributed: 'It is attributed to them',
  weapon: 'Took part',
};

/** "Rocket attack, Ain al-Asad Air Base". */
export const titleOf = ({ kind, place }: Pick<FoundIncident, 'kind' | 'place'>): string =>
  `${KIND_WORDS[kind]}, ${place}`;

/** "Rocket attack, Ain al-Asad Air Base, 20 January 2024". */
export const lineOf = (found: FoundIncident): string =>
  `${titleOf(found)}, ${writeDate(found.date, found.precision)}`;

/** "5 reports, 3 origins", and how many of these stand for one side only. */
export const writeWitnesses = ({
  reports,
  origins,
  partisan,
}: Witnesses): { count: string; rest: string } => ({
  count: `${writeCount(reports, 'report')}, ${writeCount(origins, 'origin')}`,
  rest:
    partisan === 0
      ? 'Pages that repeat the same agency, outlet or statement count once.'
      : `Pages that repeat the same agency, outlet or statement count once. ${writeCount(partisan, 'origin')} ` +
        `known only from a party or state media, not independent of its side.`,
});
