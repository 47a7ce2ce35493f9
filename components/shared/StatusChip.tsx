import type { Status } from '#core/model/incident.ts';

/** Each status, and what it takes for an incident to have it. */
export const STATUS_WORDS: Record<Status, { label: string; meaning: string }> = {
  confirmed: {
    label: 'Confirmed',
    meaning: 'An official, a security source or several outlets report it; no party denies it.',
  },
  claimed: {
    label: 'Claimed',
    meaning: 'Known only from a party, from media close to one, or from one monitor.',
  },
  disputed: { label: 'Disputed', meaning: 'The parties disagree on whether or how it happened.' },
};

/** A full disc, a ring and a disc cut in two: told apart without colour. */
const MARKS: Record<Status, string> = {
  confirmed: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  claimed: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 1.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  disputed: 'M4.3 1.1v7.8a4 4 0 0 1 0-7.8zm1.4 0a4 4 0 0 1 0 7.8z',
};

/** How sure the record is of the incident, in a word with its own mark. */
export const StatusChip = ({ status }: { status: Status }) => (
  <span class="chip" data-status={status} title={STATUS_WORDS[status].meaning}>
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARKS[status]} fill-rule="evenodd" />
    </svg>
    {STATUS_WORDS[status].label}
  </span>
);
