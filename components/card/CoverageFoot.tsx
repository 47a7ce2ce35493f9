import type { Coverage } from '#core/feed/manifest.ts';
import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeCount } from '../shared/numbers.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { CoverageRows } from './CoverageRows.tsx';
import { Edition } from './Edition.tsx';

const WORDS = {
  levels: {
    dense: 'dense',
    partial: 'partial',
    thin: 'thin',
    landmarks: 'landmark cases only',
  } satisfies Record<Coverage['level'], string>,
  coverage: 'Coverage here',
  none: 'none',
  data: 'Data',
};

/** From the fullest to the barest. */
const LEVELS: readonly Coverage['level'][] = ['dense', 'partial', 'thin', 'landmarks'];

const writeLevels = (rows: Coverage[]): string => {
  const levels = LEVELS.filter((level) => rows.some((row) => row.level === level));
  return levels.length === 0 ? WORDS.none : levels.map((level) => WORDS.levels[level]).join(', ');
};

export const writeAge = (days: number): string =>
  days === 0 ? 'of today' : `${writeCount(days, 'day')} old`;

/** What the data covers and how old it is: always in view, in full when opened. */
export const CoverageFoot = ({ coverage }: { coverage: CoverageView }) => (
  <footer class="foot">
    <details class="fold">
      <summary>
        <span>{`${WORDS.coverage}: ${writeLevels(coverage.rows)}`}</span>
        <span class="quiet">{`${WORDS.data} ${writeAge(coverage.ageDays)}`}</span>
      </summary>
      <Scroller class="foot-body" label={WORDS.coverage}>
        <CoverageRows rows={coverage.rows} />
        <Edition coverage={coverage} />
      </Scroller>
    </details>
  </footer>
);
