import type { IncidentDossier } from '#core/dossier/dossier-view.ts';
import { machineDate, writeMoment } from '../shared/dates.ts';
import { StatusChip } from '../shared/StatusChip.tsx';
import { say } from '../shared/say.ts';
import { statusMeaning } from '../shared/words.ts';
import { CoveragePart } from './CoveragePart.tsx';
import { Disputed } from './Disputed.tsx';
import { IncidentFacts } from './IncidentFacts.tsx';
import { precisionMeaning, titleOf } from './incident-words.ts';
import { Ledger } from './Ledger.tsx';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { SavedList } from './SavedList.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Title } from './Title.tsx';

const Head = ({ incident }: Pick<IncidentDossier, 'incident'>) => (
  <header class="top">
    <p class="type">{say('dossier_incident')}</p>
    <Title>
      <bdi>{titleOf(incident)}</bdi>
    </Title>
    <p class="lead">
      <time dateTime={machineDate(incident.date, incident.precision)}>
        {writeMoment(incident.date, incident.precision, incident.time)}
      </time>{' '}
      <span class="quiet">{precisionMeaning(incident.precision)}</span>
    </p>
    <p class="standing">
      <StatusChip status={incident.status} /> <span class="quiet">{statusMeaning(incident.status)}</span>
    </p>
    <p class="lead" lang="en" dir="auto">
      {incident.summary}
    </p>
  </header>
);

const Identity = ({ dossier: { incident, formerIds } }: { dossier: IncidentDossier }) => (
  <Section name="record" title={say('dossier_record')}>
    <dl class="known">
      <div>
        <dt>{say('dossier_id')}</dt>
        <dd>
          <code dir="ltr">{incident.key}</code>
        </dd>
      </div>
      {formerIds.length > 0 && (
        <div>
          <dt>{say('dossier_former_ids')}</dt>
          {formerIds.map((id) => (
            <dd key={id}>
              <code dir="ltr">{id}</code>
            </dd>
          ))}
        </div>
      )}
    </dl>
    {formerIds.length > 0 && <p class="quiet">{say('dossier_id_meaning')}</p>}
  </Section>
);

/** One incident: its record, who says what, what they differ on, the sources. */
export const IncidentPage = ({ dossier }: { dossier: IncidentDossier }) => (
  <article class="sheet">
    <Head incident={dossier.incident} />
    <div class="side">
      <IncidentFacts dossier={dossier} />
      <SavedList saved={dossier.saved} />
      {dossier.seeAlso.length > 0 && (
        <Section name="see-also" title={say('dossier_see_also')}>
          <p class="quiet">{say('dossier_overlap')}</p>
          <LinkedIncidents incidents={dossier.seeAlso} />
        </Section>
      )}
    </div>
    <div class="main">
      <Disputed figures={dossier.incident.disputed} />
      <Ledger ledger={dossier.incident.ledger} sources={dossier.incident.sources} />
      <Sources dossier={dossier} />
      <CoveragePart coverage={dossier.coverage} />
      <Identity dossier={dossier} />
    </div>
  </article>
);
