import { Fragment } from 'preact';
import type { IncidentDossier, Relative } from '#core/dossier/dossier-view.ts';
import { Actors } from '../card/Actors.tsx';
import { writeCasualties } from '../shared/casualty-words.ts';
import { EntityLink } from './Jump.tsx';
import { writePosition } from './position-words.ts';
import { type Fact, Facts, Section } from './Section.tsx';

const WORDS = {
  title: 'What is recorded',
  place: 'Place',
  country: 'Country',
  position: 'Coordinates',
  target: 'Target',
  weapons: 'Weapons and defences',
  outcome: 'Outcome',
  actors: 'Named in this',
  actorText: 'In the words of the record',
  casualties: 'Killed and injured',
  unstated: 'No report was seen that says.',
  aggregate: 'One record for several losses that the sources do not date one by one.',
};

const Relatives = ({ of }: { of: Relative[] }) => (
  <>
    {of.map((relative, index) => (
      <Fragment key={relative.key}>
        {index > 0 && ', '}
        <EntityLink relative={relative} />
      </Fragment>
    ))}
  </>
);

const entities = (label: string, of: Relative[]): Fact | null =>
  of.length === 0 ? null : [label, <Relatives key={label} of={of} />];

const text = (label: string, value: string | null): Fact | null =>
  value === null ? null : [label, <bdi key={label}>{value}</bdi>];

const Casualties = ({ phrases }: { phrases: string[] }) =>
  phrases.length === 0 ? (
    <span>{WORDS.unstated}</span>
  ) : (
    <ul class="casualties">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );

/** Where, what, by whom and to whom: the record itself, before anyone's statement. */
export const IncidentFacts = ({ dossier }: { dossier: IncidentDossier }) => (
  <Section name="facts" title={WORDS.title}>
    {dossier.aggregate && <p>{WORDS.aggregate}</p>}
    <Facts
      facts={[
        entities(WORDS.place, dossier.places),
        text(WORDS.country, dossier.incident.country),
        dossier.position && [WORDS.position, <bdi key="position">{writePosition(dossier.position)}</bdi>],
        text(WORDS.target, dossier.target),
        entities(WORDS.weapons, dossier.weapons),
        text(WORDS.outcome, dossier.outcome),
        [WORDS.casualties, <Casualties key="casualties" phrases={writeCasualties(dossier.incident)} />],
        entities(WORDS.actors, dossier.actors),
        text(WORDS.actorText, dossier.actorText),
      ]}
    />
    <Actors incident={dossier.incident} />
  </Section>
);
