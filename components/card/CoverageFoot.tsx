import type { Coverage } from '#core/feed/manifest.ts';
import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeDate } from '../shared/dates.ts';
import { writeCount, writeNumber } from '../shared/numbers.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { CoverageRows } from './CoverageRows.tsx';

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

const writeAge = (days: number): string => (days === 0 ? 'of today' : `${writeCount(days, 'day')} old`);

const Edition = ({ coverage }: { coverage: CoverageView }) => (
  <p class="quiet edition">
    <bdi>{coverage.title}</bdi>, <bdi>{coverage.publisher}</bdi>: {writeCount(coverage.incidents, 'incident')}{' '}
    in edition {writeNumber(coverage.sequence)}, published {writeDate(coverage.published, 'day')}.
    {coverage.unreadable > 0 && ` ${writeUnreadable(coverage.unreadable)}`}
  </p>
);

const writeUnreadable = (count: number): string =>
  `${writeCount(count, 'record')} could not be read and ${count === 1 ? 'is' : 'are'} left out.`;

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
