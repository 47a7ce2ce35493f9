import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeAge } from '../card/CoverageFoot.tsx';
import { CoverageRows } from '../card/CoverageRows.tsx';
import { Edition } from '../card/Edition.tsx';
import { Section } from './Section.tsx';

const WORDS = {
  title: 'What the data covers',
  age: 'Data',
  meaning: 'What is not listed here may have happened all the same.',
};

/** How complete the data is here, and how old. */
export const CoveragePart = ({ coverage }: { coverage: CoverageView }) => (
  <Section name="coverage" title={WORDS.title} tally={`${WORDS.age} ${writeAge(coverage.ageDays)}`}>
    <p class="quiet">{WORDS.meaning}</p>
    <CoverageRows rows={coverage.rows} />
    <Edition coverage={coverage} />
  </Section>
);
