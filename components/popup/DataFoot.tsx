import type { CoverageView } from '#core/incidents/card-view.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import type { PopupView } from '#core/popup/popup-view.ts';
import { writeInstant } from '../shared/dates.ts';
import { writeCount } from '../shared/numbers.ts';

const WORDS = {
  filling: 'Getting the data ready, once on this machine …',
  none: 'There is no data yet.',
  check: 'Check now',
  checking: 'Checking …',
  checked: 'Checked',
  never: 'Not checked yet',
  bundled: 'Renewed with the extension',
  latest: 'Checked: this is the latest.',
  failed: 'The last check failed.',
  settings: 'Settings',
  welcome: 'Welcome',
};

const writeAge = (days: number): string => (days === 0 ? 'of today' : `${writeCount(days, 'day')} old`);

const Edition = ({ coverage }: { coverage: CoverageView }) => (
  <p class="edition">
    <bdi>{coverage.title}</bdi>
    <span class="quiet">
      {' '}
      edition {writeNumber(coverage.sequence)}, {writeAge(coverage.ageDays)}
    </span>
  </p>
);

const writeCheck = ({ feed, checking, checked }: FeedProps): string => {
  if (checking || feed.checking) return WORDS.checking;
  if (feed.coverage === null) return '';
  if (feed.address === null) return WORDS.bundled;
  if (feed.trouble) return WORDS.failed;
  if (checked) return WORDS.latest;
  return feed.checkedAt === null ? WORDS.never : `${WORDS.checked} ${writeInstant(feed.checkedAt)}`;
};

type FeedProps = { feed: FeedStatus; checking: boolean; checked: boolean; onCheck: () => void };

const Feed = (props: FeedProps) => {
  const { feed, checking, onCheck } = props;
  const busy = checking || feed.checking;
  return (
    <>
      {feed.coverage ? (
        <Edition coverage={feed.coverage} />
      ) : (
        <p>{feed.trouble ? WORDS.none : WORDS.filling}</p>
      )}
      <p class="check">
        <span class="quiet" role="status">
          {writeCheck(props)}
        </span>
        {feed.address !== null && (
          <button type="button" class="link" disabled={busy} onClick={onCheck}>
            {WORDS.check}
          </button>
        )}
      </p>
      {feed.trouble && (
        <p class="why" dir="auto">
          {feed.trouble.what} {feed.trouble.advice}
        </p>
      )}
    </>
  );
};

type DataFootProps = Pick<PopupView, 'status' | 'checking' | 'checked'> & {
  onCheck: () => void;
  onOpen: (address: string) => void;
};

/** Which data answers, how old it is and how the last look for more ended; the ways to the other pages. */
export const DataFoot = ({ status, checking, checked, onCheck, onOpen }: DataFootProps) => (
  <footer class="data">
    {status && <Feed feed={status.feed} checking={checking} checked={checked} onCheck={onCheck} />}
    <p class="ways">
      <button type="button" class="link" onClick={() => onOpen('options.html')}>
        {WORDS.settings}
      </button>
      <button type="button" class="link" onClick={() => onOpen('welcome.html')}>
        {WORDS.welcome}
      </button>
    </p>
  </footer>
);
