import type { IncidentDossier } from '#core/dossier/dossier-view.ts';
import { machineDate, writeMoment } from '../shared/dates.ts';
import { STATUS_WORDS, StatusChip } from '../shared/StatusChip.tsx';
import { CoveragePart } from './CoveragePart.tsx';
import { Disputed } from './Disputed.tsx';
import { IncidentFacts } from './IncidentFacts.tsx';
import { PRECISION_WORDS, titleOf } from './incident-words.ts';
import { Ledger } from './Ledger.tsx';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { SavedList } from './SavedList.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Title } from './Title.tsx';

const WORDS = {
  kind: 'Incident',
  seeAlso: 'See also',
  overlap: 'Records of the same day and place that may overlap with this one.',
  record: 'Record',
  id: 'Id',
  former: 'Known before as',
  idMeaning: 'An id is a name, not a date: a day in a former one may be wrong or only guessed.',
};

const Head = ({ incident }: Pick<IncidentDossier, 'incident'>) => (
  <header class="top">
    <p class="type">{WORDS.kind}</p>
    <Title>
      <bdi>{titleOf(incident)}</bdi>
    </Title>
    <p class="lead">
      <time dateTime={machineDate(incident.date, incident.precision)}>
        {writeMoment(incident.date, incident.precision, incident.time)}
      </time>{' '}
      <span class="quiet">{PRECISION_WORDS[incident.precision]}</span>
    </p>
    <p class="standing">
      <StatusChip status={incident.status} />{' '}
      <span class="quiet">{STATUS_WORDS[incident.status].meaning}</span>
    </p>
    <p class="lead" dir="auto">
      {incident.summary}
    </p>
  </header>
);

const Identity = ({ dossier: { incident, formerIds } }: { dossier: IncidentDossier }) => (
  <Section name="record" title={WORDS.record}>
    <dl class="known">
      <div>
        <dt>{WORDS.id}</dt>
        <dd>
          <code>{incident.key}</code>
        </dd>
      </div>
      {formerIds.length > 0 && (
        <div>
          <dt>{WORDS.former}</dt>
          {formerIds.map((id) => (
            <dd key={id}>
              <code>{id}</code>
            </dd>
          ))}
        </div>
      )}
    </dl>
    {formerIds.length > 0 && <p class="quiet">{WORDS.idMeaning}</p>}
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
        <Section name="see-also" title={WORDS.seeAlso}>
          <p class="quiet">{WORDS.overlap}</p>
          <LinkedIncidents incidents={dossier.seeAlso} />
        </Section>
      )}
    </div>
    <div class="main">
      <Disputed figures={dossier.incident.disputed} />
      <Ledger ledger={dossier.ledger} sources={dossier.incident.sources} />
      <Sources dossier={dossier} />
      <CoveragePart coverage={dossier.coverage} />
      <Identity dossier={dossier} />
    </div>
  </article>
);
