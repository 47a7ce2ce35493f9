import { viewCoverage } from '../incidents/coverage.ts';
import { namesIn, tellIncident } from '../incidents/tell-incident.ts';
import type { Claim } from '../model/claim.ts';
import { feedOf, keyOf } from '../model/ids.ts';
import type { IncidentDossier, LedgerLine, Relative } from './dossier-view.ts';
import { foundSources, linkedIncident } from './found.ts';
import type { IncidentMaterial } from './material.ts';
import { nameRelative } from './name-relative.ts';
import { countWitnesses } from './witnesses.ts';

const tellClaim = (claim: Claim, nameOf: (text: string) => string): LedgerLine => ({
  source: claim.source,
  field: claim.field,
  value: nameOf(String(claim.value)),
  stance: claim.stance,
  by: nameOf(claim.by),
});

/** Builds the page of an incident: its record whole, ids become names, and every claim stays with its source. */
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
    ledger: incident.claims.map((claim) => tellClaim(claim, namesIn(names, feed))),
    witnesses: countWitnesses(incident.sources),
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
