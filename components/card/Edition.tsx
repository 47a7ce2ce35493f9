import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import { writeDate } from '../shared/dates.ts';
import { writeCount } from '../shared/numbers.ts';

const writeUnreadable = (count: number): string =>
  `${writeCount(count, 'record')} could not be read and ${count === 1 ? 'is' : 'are'} left out.`;

/** Which data this is, how much of it there is and when it was published. */
export const Edition = ({ coverage }: { coverage: CoverageView }) => (
  <p class="quiet edition">
    <bdi>{coverage.title}</bdi>, <bdi>{coverage.publisher}</bdi>: {writeCount(coverage.incidents, 'incident')}{' '}
    in edition {writeNumber(coverage.sequence)}, published {writeDate(coverage.published, 'day')}.
    {coverage.unreadable > 0 && ` ${writeUnreadable(coverage.unreadable)}`}
  </p>
);
