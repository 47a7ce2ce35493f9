import { failure, type Result, success } from '../model/result.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { Manifest } from './manifest.ts';
import type { SyncTrouble } from './sync-trouble.ts';

/** A sequence of a feed and what it held: another content under the same sequence is a fault. */
export type Point = { sequence: number; content: string };

/** What of a feed is here: `stored` is in use, `seen` the highest whose signature was ever found good. */
export type Held = { id: string; stored: Point | null; seen: Point | null };

export type Step = 'nothing' | 'apply';

export const pointOf = ({ sequence, files }: Pick<Manifest, 'sequence' | 'files'>): Point => ({
  sequence,
  content: `${files.gazetteer.sha256} ${files.incidents.sha256}`,
});

const higher = (one: Point | null, other: Point | null): Point | null =>
  one === null || (other !== null && other.sequence > one.sequence) ? other : one;

const tooLarge = ({ files }: Manifest): SyncTrouble | null => {
  const large = [files.gazetteer, files.incidents].find(({ bytes }) => bytes > MAX_FILE_BYTES);
  return large ? { kind: 'too-large', file: large.path, bytes: MAX_FILE_BYTES } : null;
};

/** What to do about a remote manifest whose signature is good: nothing, apply it, or refuse it with the reason. */
export const planSync = (held: Held, remote: Manifest): Result<Step, SyncTrouble> => {
  const { sequence, content } = pointOf(remote);
  const seen = higher(held.stored, held.seen);
  if (remote.id !== held.id) return failure({ kind: 'other-feed', id: remote.id });
  if (seen !== null && sequence < seen.sequence)
    return failure({ kind: 'older', sequence, seen: seen.sequence });
  for (const point of [held.stored, held.seen])
    if (point?.sequence === sequence && point.content !== content)
      return failure({ kind: 'changed', sequence });
  if (held.stored?.sequence === sequence) return success('nothing');
  const large = tooLarge(remote);
  return large ? failure(large) : success('apply');
};
