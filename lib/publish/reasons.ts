import type { Feed } from '#core/feed/parse-feed.ts';
import { WITHDRAWN } from '#core/feed/withdrawals.ts';
import type { ReasonOf } from './write-changeset.ts';

/** Why records were withdrawn: as the publisher says, or because another incident has taken over their id. */
export const reasonsIn = ({ incidents, reasons }: Feed): ReasonOf => {
  const renamed = new Map(
    incidents.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, `It is now ${id}.`])),
  );
  return (id) => reasons.get(id) ?? renamed.get(id) ?? null;
};

/** Readers who saved or cited an incident are told why it went: a sentence for each that has no reason. */
export const unexplained = (withdrawn: string[], reasonOf: ReasonOf): string[] =>
  withdrawn
    .filter((id) => reasonOf(id) === null)
    .map((id) => `incident ${id} is gone: add {"id":"${id}","reason":"…"} to ${WITHDRAWN}.`);
