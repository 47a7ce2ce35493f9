import type { CardView, RelatedIncident } from '#core/incidents/card-view.ts';
import { say, sayCount } from '../shared/say.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { anchorOf } from './telling-words.ts';

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

const Past = ({ card: { past, pastTotal, asOf } }: { card: CardView }) => {
  const more = pastTotal - past.length;
  const anchor = anchorOf(asOf);
  if (past.length === 0) return <p class="quiet group">{say('card_none_before', anchor)}</p>;
  return (
    <section class="group" data-group="past">
      <h3>
        {say('card_before', anchor)}
        {more > 0 && <span class="tally">{say('card_shown_of', past.length, pastTotal)}</span>}
      </h3>
      <IncidentList incidents={past} />
      {more > 0 && <p class="quiet more">{sayCount('card_more_before', more)}</p>}
    </section>
  );
};

const Later = ({ card: { later, laterTotal, asOf } }: { card: CardView }) => {
  if (later.length === 0) return null;
  const more = laterTotal - later.length;
  return (
    <details class="group later" data-group="later">
      <summary>
        <h3>{say('card_later', anchorOf(asOf))}</h3>
        <span class="tally">{sayCount('card_incident_count', laterTotal)}</span>
      </summary>
      <IncidentList incidents={later} later />
      {more > 0 && <p class="quiet more">{sayCount('card_more_later', more)}</p>}
    </details>
  );
};

/** Every incident of a card, by how its date stands to the article's. */
export const IncidentSections = ({ card }: { card: CardView }) => {
  const byYear = card.samePeriod.some(({ precision }) => precision === 'year');
  return (
    <>
      <Section
        name="around"
        title={say('card_around', anchorOf(card.asOf))}
        hint={say('card_around_hint')}
        incidents={card.around}
      />
      <Past card={card} />
      <Section
        name="same-period"
        title={say(byYear ? 'card_same_year' : 'card_same_month')}
        hint={say('card_same_hint')}
        incidents={card.samePeriod}
      />
      <Later card={card} />
    </>
  );
};
