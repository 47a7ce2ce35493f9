import type { CardView, RelatedIncident } from '#core/incidents/card-view.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import { writeCount } from '../shared/numbers.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { anchorOf } from './telling-words.ts';

const WORDS = {
  around: 'Around',
  aroundHint: 'Up to three days before it, not counted above',
  before: 'Before',
  noneBefore: 'None recorded before',
  of: 'of',
  moreBefore: 'more recorded before it',
  sameMonth: 'Same month as',
  sameYear: 'Same month or year as',
  sameHint: 'Known to the month or year only: before or after, nobody knows',
  later: 'Later than',
  moreLater: 'more recorded later',
};

const IncidentList = ({ incidents, later = false }: { incidents: RelatedIncident[]; later?: boolean }) => (
  <ol class="incidents">
    {incidents.map((incident) => (
      <IncidentItem key={incident.key} incident={incident} later={later} />
    ))}
  </ol>
);

type SectionProps = { name: string; title: string; hint?: string; incidents: RelatedIncident[] };

const Section = ({ name, title, hint, incidents }: SectionProps) => {
  if (incidents.length === 0) return null;
  return (
    <section class="group" data-group={name}>
      <h3>{title}</h3>
      {hint !== undefined && <p class="quiet hint">{hint}</p>}
      <IncidentList incidents={incidents} />
    </section>
  );
};

const Past = ({ card }: { card: CardView }) => {
  const more = card.pastTotal - card.past.length;
  const anchor = anchorOf(card.asOf);
  if (card.past.length === 0) return <p class="quiet group">{`${WORDS.noneBefore} ${anchor}.`}</p>;
  return (
    <section class="group" data-group="past">
      <h3>
        {WORDS.before} {anchor}
        {more > 0 && (
          <span class="tally">
            {writeNumber(card.past.length)} {WORDS.of} {writeNumber(card.pastTotal)}
          </span>
        )}
      </h3>
      <IncidentList incidents={card.past} />
      {more > 0 && <p class="quiet more">{`and ${writeNumber(more)} ${WORDS.moreBefore}`}</p>}
    </section>
  );
};

const Later = ({ card }: { card: CardView }) => {
  if (card.later.length === 0) return null;
  const more = card.laterTotal - card.later.length;
  return (
    <details class="group later" data-group="later">
      <summary>
        <h3>
          {WORDS.later} {anchorOf(card.asOf)}
        </h3>
        <span class="tally">{writeCount(card.laterTotal, 'incident')}</span>
      </summary>
      <IncidentList incidents={card.later} later />
      {more > 0 && <p class="quiet more">{`and ${writeNumber(more)} ${WORDS.moreLater}`}</p>}
    </details>
  );
};

/** Every incident of a card, by how its date stands to the article's. */
export const IncidentSections = ({ card }: { card: CardView }) => {
  const anchor = anchorOf(card.asOf);
  const byYear = card.samePeriod.some(({ precision }) => precision === 'year');
  return (
    <>
      <Section
        name="around"
        title={`${WORDS.around} ${anchor}`}
        hint={WORDS.aroundHint}
        incidents={card.around}
      />
      <Past card={card} />
      <Section
        name="same-period"
        title={`${byYear ? WORDS.sameYear : WORDS.sameMonth} ${anchor}`}
        hint={WORDS.sameHint}
        incidents={card.samePeriod}
      />
      <Later card={card} />
    </>
  );
};
