import type { CoverageView } from '#core/incidents/card-view.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say } from '../shared/say.ts';
import { CoverageRows } from './CoverageRows.tsx';
import { writeAge, writeCoverage } from './coverage-words.ts';
import { Edition } from './Edition.tsx';

/** What the data covers and how old it is: always in view, in full when opened. */
export const CoverageFoot = ({ coverage }: { coverage: CoverageView }) => (
  <footer class="foot">
    <details class="fold">
      <summary>
        <span>{writeCoverage(coverage.rows)}</span>
        <span class="quiet age">{writeAge(coverage.ageDays)}</span>
      </summary>
      <Scroller class="foot-body" label={say('coverage_here')}>
        <CoverageRows rows={coverage.rows} />
        <Edition coverage={coverage} />
      </Scroller>
    </details>
  </footer>
);
