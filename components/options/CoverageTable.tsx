import type { Coverage } from '#core/feed/manifest.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import { writeMonth } from '../shared/dates.ts';
import { Scroller } from '../shared/Scroller.tsx';

const WORDS = {
  caption: 'How complete the data is. What no row covers is not covered: silence there says nothing.',
  label: 'Coverage of the data',
  columns: ['Region', 'Period', 'Completeness', 'Listed', 'Others counted'],
  levels: {
    dense: 'Dense',
    partial: 'Partial',
    thin: 'Thin',
    landmarks: 'Landmark cases',
  } satisfies Record<Coverage['level'], string>,
  nothing: 'Nothing',
};

const Row = ({ row }: { row: Coverage }) => (
  <tr>
    <th scope="row">
      <bdi>{row.region}</bdi>
      {row.note !== null && (
        <span class="note quiet" dir="auto">
          {row.note}
        </span>
      )}
    </th>
    <td>
      <span class="month">{writeMonth(row.from)} –</span> <span class="month">{writeMonth(row.to)}</span>
    </td>
    <td>{row.listed === 0 ? WORDS.nothing : WORDS.levels[row.level]}</td>
    <td>{writeNumber(row.listed)}</td>
    <td class="counted" dir="auto">
      {row.counted ?? '–'}
    </td>
  </tr>
);

/** Everything the data covers, by region and period. */
export const CoverageTable = ({ rows }: { rows: Coverage[] }) => (
  <Scroller class="coverage-table" label={WORDS.label}>
    <table>
      <caption>{WORDS.caption}</caption>
      <thead>
        <tr>
          {WORDS.columns.map((column) => (
            <th key={column} scope="col">
              {column}
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
