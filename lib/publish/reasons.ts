import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWithdrawals } from '#core/feed/withdrawals.ts';
import type { Incident } from '#core/model/incident.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { lineOf } from './check.ts';
import type { ReasonOf } from './write-changeset.ts';

/** Lies beside the data and is not published itself: each reason goes out once, with the changeset. */
const WITHDRAWN = 'withdrawn.jsonl';

/** Why records were withdrawn: as the file says, or because another incident has taken over their id. */
export const readReasons = async (dir: string, incidents: Incident[]): Promise<Result<ReasonOf, string>> => {
  const text = await readFile(join(dir, WITHDRAWN), 'utf8').catch(() => '');
  const { records, problems } = parseWithdrawals(text, WITHDRAWN);
  if (problems.length > 0) return failure(problems.map(lineOf).join('\n'));
  const reasons = new Map(
    incidents.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, `It is now ${id}.`])),
  );
  for (const { id, reason } of records) reasons.set(id, reason);
  return success((id) => reasons.get(id) ?? null);
};

/** Readers who saved or cited an incident are told why it went: a sentence for each that has no reason. */
export const unexplained = (withdrawn: string[], reasonOf: ReasonOf): string[] =>
  withdrawn
    .filter((id) => reasonOf(id) === null)
    .map((id) => `incident ${id} is gone: add {"id":"${id}","reason":"…"} to ${WITHDRAWN}.`);
