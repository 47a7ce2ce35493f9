import type { Status } from '#core/model/incident.ts';
import { statusMeaning, statusWord } from './words.ts';

/** A full disc, a ring and a disc cut in two: told apart without colour. */
const MARKS: Record<Status, string> = {
  confirmed: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  claimed: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 1.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  disputed: 'M4.3 1.1v7.8a4 4 0 0 1 0-7.8zm1.4 0a4 4 0 0 1 0 7.8z',
};

/** How sure the record is of the incident, in a word with its own mark. */
export const StatusChip = ({ status }: { status: Status }) => (
  <span class="chip" data-status={status} title={statusMeaning(status)}>
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARKS[status]} fill-rule="evenodd" />
    </svg>
    {statusWord(status)}
  </span>
);
