import { useContext } from 'preact/hooks';
import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { writeCasualties } from '../shared/casualty-words.ts';
import { machineDate, writeMoment } from '../shared/dates.ts';
import { StatusChip } from '../shared/StatusChip.tsx';
import { say, tell } from '../shared/say.ts';
import { kindWord } from '../shared/words.ts';
import { Actors } from './Actors.tsx';
import { ClaimLedger } from './ClaimLedger.tsx';
import { COPY_KEY } from './citations.ts';
import { Differing } from './Differing.tsx';
import { Deeds } from './deeds.ts';
import { SourceList } from './SourceList.tsx';
import { Tool } from './Tool.tsx';

type Told = { incident: RelatedIncident };

const Where = ({ incident: { place, country } }: Told) => (
  <>
    <bdi lang="en">{place}</bdi>
    {country !== null && country !== place && (
      <>
        {' '}
        <bdi class="country" lang="en">
          {country}
        </bdi>
      </>
    )}
  </>
);

const Casualties = ({ incident }: Told) => {
  const phrases = writeCasualties(incident);
  if (phrases.length === 0) return null;
  return <p class="casualties">{phrases.join(' · ')}</p>;
};

const Tools = ({ incident }: Told) => {
  const deeds = useContext(Deeds);
  return (
    <div class="tools">
      <Tool
        icon="copy"
        label={say('card_copy_incident')}
        title={say('card_copy_key')}
        shortcut={COPY_KEY}
        onClick={() => deeds.copy(incident)}
      />
      <Tool icon="open" label={say('card_open_incident')} onClick={() => deeds.show(incident.key)} />
    </div>
  );
};

/** One incident: when, how sure, what and where, who was hurt, who is named by whom, and the sources. */
export const IncidentItem = ({ incident, later }: Told & { later: boolean }) => (
  <li class="incident" data-incident={incident.key}>
    <div class="when">
      <time dateTime={machineDate(incident.date, incident.precision)}>
        {writeMoment(incident.date, incident.precision, incident.time)}
      </time>
      {later && (
        <span class="chip" data-status="later">
          {say('card_later_chip')}
        </span>
      )}
      <StatusChip status={incident.status} />
    </div>
    <h4>
      {kindWord(incident.kind)} · <Where incident={incident} />
    </h4>
    <p class="summary" dir="auto" lang="en">
      {incident.summary}
    </p>
    <Casualties incident={incident} />
    <Actors incident={incident} />
    <Differing figures={incident.disputed} />
    <ClaimLedger incident={incident} />
    <SourceList incident={incident} />
    <div class="last">
      <p class="quiet reasons">{incident.reasons.map(tell).join(' · ')}</p>
      <Tools incident={incident} />
    </div>
  </li>
);
