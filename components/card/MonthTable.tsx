import type { Series } from '#core/incidents/card-view.ts';
import { say, wording } from '../shared/say.ts';
import { monthAt } from './series-words.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** The numbers behind the drawing: a year a row, a month a column, empty where the series has not begun or has ended. */
export const MonthTable = ({ series, caption }: { series: Series; caption: string }) => {
  const counts = new Map(series.counts.map((count, index) => [monthAt(series, index), count]));
  const years = [...new Set([...counts.keys()].map((month) => month.slice(0, 4)))];
  return (
    <table class="months">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{say('card_series_year')}</span>
          </th>
          {MONTHS.map((month) => (
            <th key={month} scope="col">
              {wording().number(Number(month))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {MONTHS.map((month) => {
              const count = counts.get(`${year}-${month}`);
              return (
                <td key={month} data-none={count === 0 ? '' : undefined}>
                  {count === undefined ? '' : wording().number(count)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
