import type { IncidentDossier, Relative } from '#core/dossier/dossier-view.ts';
import { Actors } from '../card/Actors.tsx';
import { writeCasualties } from '../shared/casualty-words.ts';
import { say } from '../shared/say.ts';
import { EntityLink } from './Jump.tsx';
import { writePosition } from './position-words.ts';
import { type Fact, Facts, Section } from './Section.tsx';

const Relatives = ({ of }: { of: Relative[] }) => (
  <ul class="names">
    {of.map((relative) => (
      <li key={relative.key}>
        <EntityLink relative={relative} />
      </li>
    ))}
  </ul>
);

const entities = (label: string, of: Relative[]): Fact | null =>
  of.length === 0 ? null : [label, <Relatives key={label} of={of} />];

const text = (label: string, value: string | null): Fact | null =>
  value === null
    ? null
    : [
        label,
        <bdi key={label} lang="en">
          {value}
        </bdi>,
      ];

const Casualties = ({ phrases }: { phrases: string[] }) =>
  phrases.length === 0 ? (
    <span>{say('dossier_casualties_unstated')}</span>
  ) : (
    <ul class="casualties">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );

/** Where, what, by whom and to whom: the record itself, before anyone's statement. */
export const IncidentFacts = ({ dossier }: { dossier: IncidentDossier }) => (
  <Section name="facts" title={say('dossier_recorded')}>
    {dossier.aggregate && <p>{say('dossier_aggregate')}</p>}
    <Facts
      facts={[
        entities(say('dossier_place'), dossier.places),
        text(say('dossier_country'), dossier.incident.country),
        dossier.position && [
          say('dossier_coordinates'),
          <bdi key="position">{writePosition(dossier.position)}</bdi>,
        ],
        text(say('dossier_target'), dossier.target),
        entities(say('dossier_weapons'), dossier.weapons),
        text(say('dossier_outcome'), dossier.outcome),
        [
          say('dossier_casualties'),
          <Casualties key="casualties" phrases={writeCasualties(dossier.incident)} />,
        ],
        entities(say('dossier_actors'), dossier.actors),
        text(say('dossier_actor_text'), dossier.actorText),
      ]}
    />
    <Actors incident={dossier.incident} />
  </Section>
);
