import type { FeedStatus } from '#core/incidents/status-view.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { FeedFacts } from './FeedFacts.tsx';

const WORDS = {
  title: 'Data',
  none: 'The data is not ready yet: it is being read for the first time, or it cannot be read.',
  check: 'Check now',
  checking: 'Checking …',
};

type FeedSectionProps = { feed: FeedStatus | null; checking: boolean; onCheck: () => void };

const Trouble = ({ trouble }: Pick<FeedStatus, 'trouble'>) =>
  trouble && (
    <p class="outcome" data-done={false}>
      {trouble.what} {trouble.advice}
    </p>
  );

/** What the data is, how old, how complete, and where more comes from. */
export const FeedSection = ({ feed, checking, onCheck }: FeedSectionProps) => (
  <section>
    <h2>{WORDS.title}</h2>
    {feed && (
      <>
        <Trouble trouble={feed.trouble} />
        <FeedFacts feed={feed} />
        {feed.address !== null && (
          <button type="button" class="button" disabled={checking || feed.checking} onClick={onCheck}>
            {checking || feed.checking ? WORDS.checking : WORDS.check}
          </button>
        )}
        {feed.coverage ? <CoverageTable rows={feed.coverage.rows} /> : <p>{WORDS.none}</p>}
      </>
    )}
  </section>
);
