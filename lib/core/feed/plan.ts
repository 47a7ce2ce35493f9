import { failure, type Result, success } from '../model/result.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { Changeset, FeedFile, Manifest } from './manifest.ts';
import { shortestChain } from './shortest-chain.ts';
import type { SyncTrouble } from './sync-trouble.ts';

/** A sequence of a feed and what it held: another content under the same sequence is a fault. */
export type Point = { sequence: number; content: string };

/**
 * What of a feed is here: `stored` is in use, `seen` the highest whose signature was ever found good. `whole` says that
 * every record of the stored sequence could be read, and what they add up to is known.
 */
export type Held = { id: string; stored: Point | null; seen: Point | null; whole: boolean };

/** What to do: nothing, apply changesets one after the other, or fetch all of it. */
export type Step = { take: 'nothing' } | { take: 'changesets'; chain: Changeset[] } | { take: 'snapshot' };

export const pointOf = ({ sequence, files }: Pick<Manifest, 'sequence' | 'files'>): Point => ({
  sequence,
  content: `${files.gazetteer.sha256} ${files.incidents.sha256}`,
});

const higher = (one: Point | null, other: Point | null): Point | null =>
  one === null || (other !== null && other.sequence > one.sequence) ? other : one;

const snapshotOf = ({ files: { gazetteer, incidents, withdrawn } }: Manifest): FeedFile[] => [
  gazetteer,
  incidents,
  ...(withdrawn ? [withdrawn] : []),
];

const tooLarge = (remote: Manifest): SyncTrouble | null => {
  const large = snapshotOf(remote).find(({ bytes }) => bytes > MAX_FILE_BYTES);
  return large ? { kind: 'too-large', file: large.path, bytes: MAX_FILE_BYTES } : null;
};

const bytesOf = (files: { bytes: number }[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The shortest way by bytes. Changes can be checked only where both ends say what their records add up to. */
const shortestWay = ({ stored, whole }: Held, remote: Manifest): Step => {
  const { sequence, files, changesets } = remote;
  const isStated = files.gazetteer.digest !== undefined && files.incidents.digest !== undefined;
  const chain = stored && whole && isStated ? shortestChain(changesets, stored.sequence, sequence) : null;
  return chain && bytesOf(chain) <= bytesOf(snapshotOf(remote))
    ? { take: 'changesets', chain }
    : { take: 'snapshot' };
};

/** What to do about a remote manifest whose signature is good; the failure says why it is refused. */
export const planSync = (held: Held, remote: Manifest): Result<Step, SyncTrouble> => {
  const { sequence, content } = pointOf(remote);
  const seen = higher(held.stored, held.seen);
  if (remote.id !== held.id) return failure({ kind: 'other-feed', id: remote.id });
  if (seen !== null && sequence < seen.sequence)
    return failure({ kind: 'older', sequence, seen: seen.sequence });
  for (const point of [held.stored, held.seen])
    if (point?.sequence === sequence && point.content !== content)
      return failure({ kind: 'changed', sequence });
  if (held.stored?.sequence === sequence) return success({ take: 'nothing' });
  const large = tooLarge(remote);
  return large ? failure(large) : success(shortestWay(held, remote));
};

/** Whether a failed chain of changesets is worth a second try with all of the data: not where nothing gets through. */
export const isWorthSnapshot = ({ kind }: SyncTrouble): boolean =>
  kind !== 'unreachable' && kind !== 'stalled' && kind !== 'web-page';
