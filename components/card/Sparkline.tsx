import type { Series } from '#core/incidents/card-view.ts';
import type { AsOf } from '#core/model/as-of.ts';
import { say, wording } from '../shared/say.ts';
import { MonthTable } from './MonthTable.tsx';
import { captionSeries, describeSeries, monthAt, peakOf, totalOf } from './series-words.ts';
import { anchorOf } from './telling-words.ts';

/** In units of the drawing, which is stretched to the card: a month, its bar, the highest bar, the room above it. */
const MONTH = 10;
const BAR = 7;
const HIGHEST = 32;
const ABOVE = 4;

const Bar = ({
  index,
  count,
  highest,
  later,
}: {
  index: number;
  count: number;
  highest: number;
  later: boolean;
}) => {
  const height = (count / highest) * HIGHEST;
  return (
    <rect
      data-later={later ? '' : undefined}
      x={index * MONTH + (MONTH - BAR) / 2}
      y={ABOVE + HIGHEST - height}
      width={BAR}
      height={height}
    />
  );
};

const Drawing = ({ series, label }: { series: Series; label: string }) => {
  const { counts, article } = series;
  const highest = counts[peakOf(series)] ?? 1;
  const width = counts.length * MONTH;
  const at = (article + 0.5) * MONTH;
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${width} ${ABOVE + HIGHEST}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path class="article" d={`M${at} 0V${ABOVE + HIGHEST}`} />
      {counts.map((count, index) =>
        count === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the series
          <Bar key={index} index={index} count={count} highest={highest} later={index > article} />
        ),
      )}
      <path class="ground" d={`M0 ${ABOVE + HIGHEST}H${width}`} />
    </svg>
  );
};

/** Incidents a month, the article's month marked by a line, what came after it hollow; the numbers are folded below. */
export const Sparkline = ({ series, asOf }: { series: Series; asOf: AsOf }) => {
  if (totalOf(series) === 0) return null;
  const { counts, article } = series;
  const share = (article + 0.5) / counts.length;
  const [first, last] = [0, counts.length - 1].map((index) => wording().month(monthAt(series, index)));
  return (
    <figure class="series">
      <p
        class="mark"
        data-side={share > 0.5 ? 'end' : 'start'}
        style={{ '--share': share }}
        aria-hidden="true"
      >
        <span>{anchorOf(asOf)}</span>
      </p>
      <Drawing series={series} label={describeSeries(series, asOf)} />
      <p class="ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <details class="fold">
        <summary>
          <span>{captionSeries(series)}</span>
        </summary>
        <MonthTable series={series} caption={say('card_series_table')} />
      </details>
    </figure>
  );
};
