import type { EntityDossier, EntityIncident } from '#core/dossier/dossier-view.ts';
import { writeCasualties } from '../shared/casualty-words.ts';
import { machineDate, writeMoment } from '../shared/dates.ts';
import { StatusChip } from '../shared/StatusChip.tsx';
import { say, sayCount, wording } from '../shared/say.ts';
import { roleWord, titleOf } from './incident-words.ts';
import { Jump } from './Jump.tsx';
import { Section } from './Section.tsx';

/** That something happened at a place goes without saying on the page of the place. */
const writeRoles = ({ roles }: EntityIncident): string => {
  const told = roles.filter((role) => role !== 'place' || roles.length > 1);
  return told.map(roleWord).join(' · ');
};

const Row = ({ incident }: { incident: EntityIncident }) => {
  const casualties = writeCasualties(incident).join('; ');
  const roles = writeRoles(incident);
  return (
    <li class="incident" data-incident={incident.key}>
      <div class="when">
        <time dateTime={machineDate(incident.date, incident.precision)}>
          {writeMoment(incident.date, incident.precision, incident.time)}
        </time>
        <StatusChip status={incident.status} />
      </div>
      <h4>
        <Jump to={{ kind: 'incident', key: incident.key }}>
          <bdi>{titleOf(incident)}</bdi>
        </Jump>
      </h4>
      <p class="summary" lang="en" dir="auto">
        {incident.summary}
      </p>
      {casualties !== '' && <p class="casualties">{casualties}</p>}
      {roles !== '' && <p class="quiet roles">{roles}</p>}
    </li>
  );
};

const Year = ({ year, incidents }: { year: string; incidents: EntityIncident[] }) => (
  <section class="year" data-year={year}>
    <h3>
      {wording().date(`${year}-01-01`, 'year')}{' '}
      <span class="tally">{sayCount('card_incident_count', incidents.length)}</span>
    </h3>
    <ol>
      {incidents.map((incident) => (
        <Row key={incident.key} incident={incident} />
      ))}
    </ol>
  </section>
);

const writeTally = (shown: number, total: number): string =>
  shown < total ? say('dossier_newest_of', shown, total) : wording().number(total);

/** The incidents of an entity, newest first, by year. */
export const IncidentYears = ({ dossier: { incidents, incidentsTotal } }: { dossier: EntityDossier }) => (
  <Section
    name="incidents"
    title={say('dossier_incidents')}
    tally={writeTally(incidents.length, incidentsTotal)}
  >
    {incidents.length === 0 && <p>{say('dossier_incidents_none')}</p>}
    {[...Map.groupBy(incidents, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => (
      <Year key={year} year={year} incidents={ofYear} />
    ))}
  </Section>
);
