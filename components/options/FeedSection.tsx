import type { FeedStatus } from '#core/incidents/status-view.ts';
import { tellTrouble } from '#core/model/trouble.ts';
import { Expired } from '../shared/Expired.tsx';
import { say, tell } from '../shared/say.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { FeedFacts } from './FeedFacts.tsx';

type FeedSectionProps = { feed: FeedStatus | null; checking: boolean; onCheck: () => void };

const Trouble = ({ trouble }: Pick<FeedStatus, 'trouble'>) =>
  trouble && (
    <p class="outcome" data-done={false}>
      {tell(tellTrouble(trouble))}
    </p>
  );

/** What the data is, how old, how complete, and where more comes from. */
export const FeedSection = ({ feed, checking, onCheck }: FeedSectionProps) => (
  <section>
    <h2>{say('options_data_title')}</h2>
    {feed && (
      <>
        <Trouble trouble={feed.trouble} />
        <Expired expired={feed.expired} class="outcome" />
        <FeedFacts feed={feed} />
        {feed.address !== null && (
          <button type="button" class="button" disabled={checking || feed.checking} onClick={onCheck}>
            {say(checking || feed.checking ? 'options_data_checking' : 'options_data_check')}
          </button>
        )}
        {feed.coverage ? <CoverageTable rows={feed.coverage.rows} /> : <p>{say('options_data_none')}</p>}
      </>
    )}
  </section>
);
