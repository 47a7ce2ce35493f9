import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { writeCasualties } from '../shared/casualty-words.ts';
import { machineDate, writeMoment } from '../shared/dates.ts';
import { StatusChip } from '../shared/StatusChip.tsx';
import { KIND_WORDS } from '../shared/words.ts';
import { Actors } from './Actors.tsx';
import { DisputedFigures } from './DisputedFigures.tsx';
import { SourceList } from './SourceList.tsx';

const WORDS = { later: 'Later' };

const Where = ({ incident: { place, country } }: { incident: RelatedIncident }) => (
  <>
    <bdi>{place}</bdi>
    {country !== null && country !== place && (
      <>
        , <bdi>{country}</bdi>
      </>
    )}
  </>
);

const Casualties = ({ incident }: { incident: RelatedIncident }) => {
  const phrases = writeCasualties(incident);
  if (phrases.length === 0) return null;
  return <p class="casualties">{phrases.join('; ')}</p>;
};

/** One incident: when, how sure, what and where, who was hurt, who is named by whom, and the sources. */
export const IncidentItem = ({ incident, later }: { incident: RelatedIncident; later: boolean }) => (
  <li class="incident" data-incident={incident.key}>
    <div class="when">
      <time dateTime={machineDate(incident.date, incident.precision)}>
        {writeMoment(incident.date, incident.precision, incident.time)}
      </time>
      {later && (
        <span class="chip" data-status="later">
          {WORDS.later}
        </span>
      )}
      <StatusChip status={incident.status} />
    </div>
    <h4>
      {KIND_WORDS[incident.kind]} · <Where incident={incident} />
    </h4>
    <p class="summary" dir="auto">
      {incident.summary}
    </p>
    <Casualties incident={incident} />
    <Actors incident={incident} />
    <DisputedFigures figures={incident.disputed} />
    <SourceList sources={incident.sources} />
    {incident.reasons.length > 0 && <p class="quiet reasons">{incident.reasons.join(' · ')}</p>}
  </li>
);
