import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { ParsedRecords, RecordProblem } from './records.ts';

const unknownIn = (
  field: string,
  ids: readonly string[],
  known: { has: (id: string) => boolean },
  of: string,
) => ids.filter((id) => !known.has(id)).map((id) => `${field} names ${id}, which is no ${of} of this feed.`);

/** One problem per reference from an entity to an entity that is not there. */
export const danglingInEntities = (
  gazetteer: ParsedRecords<Entity>,
  known: ReadonlySet<string>,
  file: string,
): RecordProblem[] =>
  gazetteer.records.flatMap(({ id, parent }, index) =>
    unknownIn('parent', parent === null ? [] : [parent], known, 'entity').map((reason) => ({
      file,
      line: gazetteer.lines[index] ?? 0,
      id,
      reason,
    })),
  );

const faultsOf = (
  incident: Incident,
  entities: ReadonlySet<string>,
  incidents: ReadonlyMap<string, number>,
) => [
  ...unknownIn('place', [incident.place], entities, 'entity'),
  ...unknownIn('otherPlaces', incident.otherPlaces, entities, 'entity'),
  ...unknownIn('claimedBy', incident.claimedBy, entities, 'entity'),
  ...unknownIn('attributedTo', incident.attributedTo, entities, 'entity'),
  ...unknownIn('weapons', incident.weapons, entities, 'entity'),
  ...unknownIn('seeAlso', incident.seeAlso, incidents, 'incident'),
];

/** Former ids that are in use: as the id of a record, or as the former id of a record before it. */
const takenFormerIds = ({ id, formerIds }: Incident, owner: Map<string, string>): string[] =>
  formerIds.flatMap((former) => {
    const holder = owner.get(former);
    owner.set(former, holder ?? id);
    return holder === undefined ? [] : [`formerIds names ${former}, which belongs to ${holder}.`];
  });

/** One problem per reference from an incident to a record that is not there, and per former id that is taken. */
export const danglingInIncidents = (
  incidents: ParsedRecords<Incident>,
  entities: ReadonlySet<string>,
  file: string,
): RecordProblem[] => {
  const lineOf = new Map(
    incidents.records.map((incident, index) => [incident.id, incidents.lines[index] ?? 0]),
  );
  const owner = new Map([...lineOf.keys()].map((id) => [id, id]));
  return incidents.records.flatMap((incident) =>
    [...faultsOf(incident, entities, lineOf), ...takenFormerIds(incident, owner)].map((reason) => ({
      file,
      line: lineOf.get(incident.id) ?? 0,
      id: incident.id,
      reason,
    })),
  );
};
