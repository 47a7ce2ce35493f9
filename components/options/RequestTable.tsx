import type { MadeRequest } from '#core/model/made-request.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say, wording } from '../shared/say.ts';

const COLUMNS = [
  'options_requests_when',
  'options_requests_where',
  'options_requests_bytes',
  'options_requests_outcome',
];

const OUTCOMES: Record<string, string> = {
  ok: 'request_ok',
  unreachable: 'request_unreachable',
  refused: 'request_refused',
  redirected: 'request_redirected',
  'web-page': 'request_web_page',
  stalled: 'request_stalled',
  'cut-off': 'request_cut_off',
  'too-large': 'request_too_large',
};

/** An outcome that only another release has a word for stands as it was written down. */
const Outcome = ({ outcome }: Pick<MadeRequest, 'outcome'>) => {
  const message = OUTCOMES[outcome];
  return message ? say(message) : <bdi lang="en">{outcome}</bdi>;
};

const Row = ({ request: { at, address, bytes, outcome } }: { request: MadeRequest }) => (
  <tr>
    <td>
      <time dateTime={at}>{wording().longInstant(at)}</time>
    </td>
    <td class="address">
      <bdi>{address}</bdi>
    </td>
    <td>{wording().number(bytes)}</td>
    <td>
      <Outcome outcome={outcome} />
    </td>
  </tr>
);

/** Requests, one a line; no two for the same file are made in the same instant. */
export const RequestTable = ({ requests }: { requests: MadeRequest[] }) => (
  <Scroller class="wide-table" label={say('options_requests_label')}>
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <Row key={`${request.at} ${request.address}`} request={request} />
        ))}
      </tbody>
    </table>
  </Scroller>
);
