import type { CoverageView } from '#core/incidents/card-view.ts';
import { CoverageRows } from '../card/CoverageRows.tsx';
import { writeAge } from '../card/coverage-words.ts';
import { Edition } from '../card/Edition.tsx';
import { say } from '../shared/say.ts';
import { Section } from './Section.tsx';

/** How complete the data is here, and how old. */
export const CoveragePart = ({ coverage }: { coverage: CoverageView }) => (
  <Section name="coverage" title={say('dossier_covers')} tally={writeAge(coverage.ageDays)}>
    <p class="quiet">{say('dossier_covers_meaning')}</p>
    <CoverageRows rows={coverage.rows} />
    <Edition coverage={coverage} />
  </Section>
);
