import type { CoverageView } from '#core/incidents/card-view.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import { tellTrouble } from '#core/model/trouble.ts';
import type { PopupView } from '#core/popup/popup-view.ts';
import { Expired } from '../shared/Expired.tsx';
import { say, sayCount, tell, wording } from '../shared/say.ts';

const writeEdition = ({ sequence, ageDays }: CoverageView): string =>
  ageDays === 0 ? say('popup_edition_today', sequence) : sayCount('popup_edition_old', ageDays, sequence);

const Edition = ({ coverage }: { coverage: CoverageView }) => (
  <p class="edition">
    <bdi>{coverage.title}</bdi>
    <span class="quiet"> {writeEdition(coverage)}</span>
  </p>
);

const writeCheck = ({ feed, checking, checked }: FeedProps): string => {
  if (checking || feed.checking) return say('popup_checking');
  if (feed.coverage === null) return '';
  if (feed.address === null) return say('popup_bundled');
  if (feed.trouble) return say('popup_check_failed');
  if (feed.waiting) return say('popup_waiting');
  if (checked) return say('popup_latest');
  return feed.checkedAt === null
    ? say('popup_unchecked')
    : say('popup_checked', wording().instant(feed.checkedAt));
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
        <p>{say(feed.trouble ? 'popup_no_data' : 'popup_filling')}</p>
      )}
      <p class="check">
        <span class="quiet" role="status">
          {writeCheck(props)}
        </span>
        {feed.address !== null && (
          <button type="button" class="link" disabled={busy} onClick={onCheck}>
            {say('popup_check')}
          </button>
        )}
      </p>
      <Expired expired={feed.expired} class="why" />
      {feed.trouble && <p class="why">{tell(tellTrouble(feed.trouble))}</p>}
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
        {say('popup_settings')}
      </button>
      <button type="button" class="link" onClick={() => onOpen('welcome.html')}>
        {say('popup_welcome')}
      </button>
    </p>
  </footer>
);
