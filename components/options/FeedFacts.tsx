import type { ComponentChildren } from 'preact';
import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import { writeDate } from '../shared/dates.ts';
import { writeCount } from '../shared/numbers.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { writeInstant } from './instant.ts';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const writeAge = (days: number): string => (days === 0 ? 'today' : `${writeCount(days, 'day')} ago`);

const writeHolds = ({ incidents, unreadable }: CoverageView): string =>
  unreadable === 0
    ? writeCount(incidents, 'incident')
    : `${writeCount(incidents, 'incident')}; ${writeCount(unreadable, 'record')} could not be read and left out`;

const Edition = ({ coverage }: { coverage: CoverageView }) => (
  <>
    <Fact name="Title">
      <bdi>{coverage.title}</bdi>
    </Fact>
    <Fact name="Publisher">
      <bdi>{coverage.publisher}</bdi>
    </Fact>
    <Fact name="Edition">{writeNumber(coverage.sequence)}</Fact>
    <Fact name="Published">
      {writeDate(coverage.published, 'day')}, {writeAge(coverage.ageDays)}
    </Fact>
    <Fact name="Holds">{writeHolds(coverage)}</Fact>
  </>
);

/** What the data is, who made it, how old it is and where it comes from. */
export const FeedFacts = ({ feed: { coverage, address, checkedAt } }: { feed: FeedStatus }) => (
  <dl class="facts-list">
    {coverage && <Edition coverage={coverage} />}
    <Fact name="Comes from">
      {address === null ? (
        'Backstory itself: new data arrives with a new release.'
      ) : (
        <WebLink address={address}>
          <bdi>{address}</bdi>
        </WebLink>
      )}
    </Fact>
    {address !== null && (
      <Fact name="Last checked">
        {checkedAt === null ? 'not yet' : <time dateTime={checkedAt}>{writeInstant(checkedAt)}</time>}
      </Fact>
    )}
  </dl>
);
