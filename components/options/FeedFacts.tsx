import type { ComponentChildren } from 'preact';
import type { CoverageView } from '#core/incidents/card-view.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import { say, sayCount, wording } from '../shared/say.ts';
import { WebLink } from '../shared/WebLink.tsx';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const writePublished = ({ published, ageDays }: CoverageView): string => {
  const day = wording().date(published, 'day');
  return ageDays === 0 ? say('options_feed_today', day) : sayCount('options_feed_ago', ageDays, day);
};

const writeHolds = ({ incidents, unreadable }: CoverageView): string =>
  [
    sayCount('options_feed_incidents', incidents),
    ...(unreadable === 0 ? [] : [sayCount('options_feed_unreadable', unreadable)]),
  ].join(' ');

const Edition = ({ coverage }: { coverage: CoverageView }) => (
  <>
    <Fact name={say('options_feed_title')}>
      <bdi>{coverage.title}</bdi>
    </Fact>
    <Fact name={say('options_feed_publisher')}>
      <bdi>{coverage.publisher}</bdi>
    </Fact>
    <Fact name={say('options_feed_edition')}>{wording().number(coverage.sequence)}</Fact>
    <Fact name={say('options_feed_published')}>{writePublished(coverage)}</Fact>
    <Fact name={say('options_feed_holds')}>{writeHolds(coverage)}</Fact>
  </>
);

/** What the data is, who made it, how old it is and where it comes from. */
export const FeedFacts = ({ feed: { coverage, address, checkedAt } }: { feed: FeedStatus }) => (
  <dl class="facts-list">
    {coverage && <Edition coverage={coverage} />}
    <Fact name={say('options_feed_from')}>
      {address === null ? (
        say('options_feed_packaged')
      ) : (
        <WebLink address={address}>
          <bdi>{address}</bdi>
        </WebLink>
      )}
    </Fact>
    {address !== null && (
      <Fact name={say('options_feed_checked')}>
        {checkedAt === null ? (
          say('options_feed_unchecked')
        ) : (
          <time dateTime={checkedAt}>{wording().longInstant(checkedAt)}</time>
        )}
      </Fact>
    )}
  </dl>
);
