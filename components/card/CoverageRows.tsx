import type { Coverage } from '#core/feed/manifest.ts';
import type { CoverageView } from '#core/incidents/card-view.ts';
import { Said } from '../shared/Said.tsx';
import { say, wording } from '../shared/say.ts';
import { writeLevel } from './coverage-words.ts';

const writePeriod = ({ from, to }: Coverage): string =>
  from === to ? wording().month(from) : say('coverage_period', wording().month(from), wording().month(to));

const CoverageRow = ({ row }: { row: Coverage }) => (
  <li>
    <span class="region" dir="auto" lang="en">
      {row.region}
    </span>
    <span class="quiet">{writePeriod(row)}</span>
    <span class="level" data-level={row.level}>
      {writeLevel(row)}
    </span>
    {row.listed > 0 && <span>{say('coverage_listed', row.listed)}</span>}
    {row.counted !== null && (
      <span>
        <Said message="coverage_counted">
          <bdi lang="en">{row.counted}</bdi>
        </Said>
      </span>
    )}
    {row.note !== null && (
      <span class="quiet" dir="auto" lang="en">
        {row.note}
      </span>
    )}
  </li>
);

/** How complete the data is for the entity's country at the article's date. */
export const CoverageRows = ({ rows }: Pick<CoverageView, 'rows'>) =>
  rows.length === 0 ? (
    <p class="uncovered">{say('coverage_none')}</p>
  ) : (
    <ul class="coverage">
      {rows.map((row) => (
        <CoverageRow key={`${row.region} ${row.from}`} row={row} />
      ))}
    </ul>
  );
