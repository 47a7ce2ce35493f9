import { useEffect, useState } from 'preact/hooks';
import { NO_REQUESTS, type RequestsActions, type StartRequests } from '#core/access/requests-view.ts';
import { say, tell } from '../shared/say.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { RequestTable } from './RequestTable.tsx';

type RequestLedgerProps = {
  start: StartRequests;
  /** When the feed was looked at last, as an ISO time: the list is read again after each look. */
  checkedAt: string | null;
};

/** Every request that the extension made, so that its silence can be checked. */
export const RequestLedger = ({ start, checkedAt }: RequestLedgerProps) => {
  const [view, show] = useState(NO_REQUESTS);
  const [actions, setActions] = useState<RequestsActions | null>(null);
  useEffect(() => {
    setActions(start(show));
  }, [start]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time is not read, its change says that there is more to read
  useEffect(() => actions?.refresh(), [actions, checkedAt]);
  const { requests, next, said, trouble } = view;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{say('options_requests_title')}</h2>
      <p class="quiet">{say('options_requests_lead')}</p>
      <p class="outcome" role="status">
        {said && tell(said)}
      </p>
      {trouble && <TroubleNotice trouble={trouble} />}
      {requests?.length === 0 && <p>{say('options_requests_none')}</p>}
      {requests && requests.length > 0 && (
        <>
          <RequestTable requests={requests} />
          <p class="exchange">
            {next !== null && (
              <button type="button" class="button" onClick={actions?.readOlder}>
                {say('options_requests_more')}
              </button>
            )}
            <button type="button" class="button" onClick={actions?.exportAll}>
              {say('options_requests_export')}
            </button>
          </p>
        </>
      )}
    </section>
  );
};
