import type { Coverage } from '#core/feed/manifest.ts';
import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import { writeMonth } from '../shared/dates.ts';

const WORDS = {
  levels: {
    dense: 'Dense: most that became known is listed',
    partial: 'Partial: a part is listed',
    thin: 'Thin: only a few are listed',
    landmarks: 'Landmark cases only',
  } satisfies Record<Coverage['level'], string>,
  nothing: 'Nothing is listed',
  listed: 'listed',
  othersCounted: 'others counted',
  none: 'No part of this data covers this country and time. Silence here says nothing.',
};

const writePeriod = ({ from, to }: Coverage): string =>
  from === to ? writeMonth(from) : `${writeMonth(from)} – ${writeMonth(to)}`;

const writeLevel = ({ level, listed }: Coverage): string =>
  listed === 0 ? WORDS.nothing : WORDS.levels[level];

const writeCounts = ({ listed, counted }: Coverage): string =>
  [
    ...(listed === 0 ? [] : [`${writeNumber(listed)} ${WORDS.listed}`]),
    ...(counted === null ? [] : [`${WORDS.othersCounted} ${counted}`]),
  ].join('; ');

const CoverageRow = ({ row }: { row: Coverage }) => (
  <li>
    <span class="region" dir="auto">
      {row.region}
    </span>
    <span class="quiet">{writePeriod(row)}</span>
    <span class="level" data-level={row.level}>
      {writeLevel(row)}
    </span>
    <span dir="auto">{writeCounts(row)}</span>
    {row.note !== null && (
      <span class="quiet" dir="auto">
        {row.note}
      </span>
    )}
  </li>
);

/** How complete the data is for the entity's country at the article's date. */
export const CoverageRows = ({ rows }: Pick<CoverageView, 'rows'>) =>
  rows.length === 0 ? (
    <p class="uncovered">{WORDS.none}</p>
  ) : (
    <ul class="coverage">
      {rows.map((row) => (
        <CoverageRow key={`${row.region} ${row.from}`} row={row} />
      ))}
    </ul>
  );
