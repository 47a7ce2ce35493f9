import { viewCoverage } from '../incidents/coverage.ts';
import type { FiledIncident } from '../incidents/material.ts';
import { countriesOf, tellEntity } from '../incidents/tell-entity.ts';
import { tellIncident } from '../incidents/tell-incident.ts';
import { spanOf } from '../model/day.ts';
import { feedOf, keyOf } from '../model/ids.ts';
import type { Incident } from '../model/incident.ts';
import type { EntityDossier, Relative, Role } from './dossier-view.ts';
import { foundSources } from './found.ts';
import type { EntityMaterial } from './material.ts';
import { nameRelative } from './name-relative.ts';

/** What an entity, by its id, has to do with an incident; it may have several parts in it. */
const rolesOf = (incident: Incident, id: string): Role[] => {
  const roles: [Role, string[]][] = [
    ['place', [incident.place, ...incident.otherPlaces]],
    ['claimed', incident.claimedBy],
    ['attributed', incident.attributedTo],
    ['weapon', incident.weapons],
  ];
  return roles.filter(([, ids]) => ids.includes(id)).map(([role]) => role);
};

const lastDay = ({ incident }: FiledIncident): number => spanOf(incident.date, incident.precision).last;

const byName = (one: Relative, other: Relative): number => one.name.localeCompare(other.name, 'en');

const tellChildren = (children: EntityMaterial['children']): Relative[] =>
  children.map(({ key, entity: { name, type } }) => ({ key, name, type })).sort(byName);

/** Builds the page of an entity. What is known only to the month or year stands at that period's end. */
export const buildEntityDossier = (material: EntityMaterial): EntityDossier => {
  const { subject, names, children } = material;
  const { key, entity } = subject;
  const incidents = [...material.incidents].sort((one, other) => lastDay(other) - lastDay(one));
  return {
    kind: 'entity',
    entity: tellEntity(subject),
    position: entity.position,
    maker: entity.maker,
    aliases: entity.aliases,
    parent: entity.parent === null ? null : nameRelative(names, keyOf(feedOf(key), entity.parent)),
    children: tellChildren(children),
    incidents: incidents.map((filed) => ({
      ...tellIncident({ ...filed, reasons: [] }, names),
      roles: rolesOf(filed.incident, entity.id),
    })),
    incidentsTotal: material.incidentsTotal,
    saved: foundSources(material.saved),
    coverage: viewCoverage(
      material,
      countriesOf(
        entity,
        incidents.map(({ incident }) => incident),
      ),
      null,
    ),
  };
};
