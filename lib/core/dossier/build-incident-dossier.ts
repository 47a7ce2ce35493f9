import { viewCoverage } from '../incidents/coverage.ts';
import { tellIncident } from '../incidents/tell-incident.ts';
import { feedOf, keyOf } from '../model/ids.ts';
import type { IncidentDossier, Relative } from './dossier-view.ts';
import { foundSources, linkedIncident } from './found.ts';
import type { IncidentMaterial } from './material.ts';
import { nameRelative } from './name-relative.ts';

/** Builds the page of an incident: its record whole, and ids become names. */
export const buildIncidentDossier = (material: IncidentMaterial): IncidentDossier => {
  const { subject, names } = material;
  const { key, incident } = subject;
  const feed = feedOf(key);
  const relatives = (ids: string[]): Relative[] =>
    [...new Set(ids)].map((id) => nameRelative(names, keyOf(feed, id)));
  return {
    kind: 'incident',
    incident: tellIncident({ ...subject, reasons: [] }, names),
    position: incident.position,
    target: incident.target,
    weapons: relatives(incident.weapons),
    outcome: incident.outcome,
    places: relatives([incident.place, ...incident.otherPlaces]),
    actors: relatives([...incident.claimedBy, ...incident.attributedTo]),
    actorText: incident.actorText,
    seeAlso: material.seeAlso.map((lookup) => linkedIncident(lookup, names)),
    formerIds: incident.formerIds,
    aggregate: incident.aggregate,
    saved: foundSources(material.saved),
    coverage: viewCoverage(
      material,
      [incident.country].filter((one) => one !== null),
      incident.precision === 'year' ? null : incident.date,
    ),
  };
};
