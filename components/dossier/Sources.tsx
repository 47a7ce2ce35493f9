import type { IncidentDossier } from '#core/dossier/dossier-view.ts';
import type { Source } from '#core/model/source.ts';
import { writeShortDay } from '../shared/dates.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { AFFILIATION_WORDS } from '../shared/words.ts';
import { writeWitnesses } from './incident-words.ts';
import { Section } from './Section.tsx';

const WORDS = {
  title: 'Sources',
  repeats: 'repeats',
  undated: 'date not given',
  kept: 'kept without an address',
};

const aboutOf = (source: Source): string[] => [
  source.published === null ? WORDS.undated : writeShortDay(source.published),
  ...(AFFILIATION_WORDS[source.affiliation] === null ? [] : [`${AFFILIATION_WORDS[source.affiliation]}`]),
  ...(source.url === null ? [WORDS.kept] : []),
];

const SourceItem = ({ source }: { source: Source }) => (
  <li>
    <WebLink address={source.url}>
      <bdi>{source.publisher}</bdi>
    </WebLink>{' '}
    <span class="quiet">
      {aboutOf(source).join(' · ')}
      {source.origin !== null && (
        <>
          {' '}
          · {WORDS.repeats} <bdi>{source.origin}</bdi>
        </>
      )}
    </span>
    <span class="supports" dir="auto">
      {source.supports}
    </span>
  </li>
);

/** The sources, numbered as the statements point to them, and how many witnesses they make. */
export const Sources = ({ dossier: { incident, witnesses } }: { dossier: IncidentDossier }) => {
  const { count, rest } = writeWitnesses(witnesses);
  return (
    <Section name="sources" title={WORDS.title} tally={count}>
      <p class="quiet">{rest}</p>
      <div class="sources">
        <ol>
          {incident.sources.map((source, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source's number is its place in the record
            <SourceItem key={index} source={source} />
          ))}
        </ol>
      </div>
    </Section>
  );
};
