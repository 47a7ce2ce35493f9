import type { Coverage } from '#core/feed/manifest.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say, wording } from '../shared/say.ts';

const COLUMNS = [
  'options_coverage_region',
  'options_coverage_period',
  'options_coverage_level',
  'options_coverage_listed',
  'options_coverage_counted',
];

const LEVELS: Record<Coverage['level'], string> = {
  dense: 'options_coverage_dense',
  partial: 'options_coverage_partial',
  thin: 'options_coverage_thin',
  landmarks: 'options_coverage_landmarks',
};

const Row = ({ row }: { row: Coverage }) => (
  <tr>
    <th scope="row">
      <bdi lang="en">{row.region}</bdi>
      {row.note !== null && (
        <span class="note quiet" dir="auto" lang="en">
          {row.note}
        </span>
      )}
    </th>
    <td>
      <span class="month">{wording().month(row.from)} –</span>{' '}
      <span class="month">{wording().month(row.to)}</span>
    </td>
    <td>{say(row.listed === 0 ? 'options_coverage_nothing' : LEVELS[row.level])}</td>
    <td>{wording().number(row.listed)}</td>
    <td class="counted" dir="auto" lang="en">
      {row.counted ?? '–'}
    </td>
  </tr>
);

/** Everything the data covers, by region and period. */
export const CoverageTable = ({ rows }: { rows: Coverage[] }) => (
  <Scroller class="wide-table coverage-table" label={say('options_coverage_label')}>
    <table>
      <caption>{say('options_coverage_caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.region} ${row.from} ${row.to}`} row={row} />
        ))}
      </tbody>
    </table>
  </Scroller>
);
