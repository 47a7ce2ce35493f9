import type { IncidentDossier } from '#core/dossier/dossier-view.ts';
import { SourceItem } from '../shared/SourceItem.tsx';
import { say } from '../shared/say.ts';
import { writeWitnesses } from './incident-words.ts';
import { Section } from './Section.tsx';

/** The sources, numbered as the statements point to them, and how many witnesses they make. */
export const Sources = ({ dossier: { incident } }: { dossier: IncidentDossier }) => {
  const { count, rest } = writeWitnesses(incident.witnesses);
  return (
    <Section name="sources" title={say('dossier_sources')} tally={count}>
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
