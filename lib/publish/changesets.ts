import { createHash } from 'node:crypto';
import type { Changeset, Manifest } from '#core/feed/manifest.ts';
import { type FeedFolder, textsOf } from './read-feed.ts';
import { staleStamps } from './stamp.ts';
import { type ReasonOf, type RecordTexts, writeChangeset } from './write-changeset.ts';

/** The changesets of a release, and the text of the one that is new. */
export type Changesets = { list: Changeset[]; fresh: { path: string; text: string } | null };

const changesetOf = (from: number, to: number, before: RecordTexts, after: RecordTexts, why: ReasonOf) => {
  const { text, ...counts } = writeChangeset(before, after, why);
  const bytes = Buffer.from(text);
  const path = `changes-${from}-${to}.jsonl`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const changeset: Changeset = { from, to, path, bytes: bytes.length, sha256, ...counts };
  return { changeset, fresh: { path, text } };
};

/**
 * The changesets that lead to a sequence: one from the former release, and those of its that lead to one of the last
 * `keep` sequences. Where the former release is not what its manifest says, none.
 */
export const changesetsTo = (
  sequence: number,
  folder: FeedFolder,
  former: FeedFolder | null,
  why: ReasonOf,
  keep: number,
): Changesets => {
  if (former === null || staleStamps(former).length > 0) return { list: [], fresh: null };
  const { manifest } = former;
  if (manifest.sequence === sequence) return { list: manifest.changesets, fresh: null };
  const { changeset, fresh } = changesetOf(
    manifest.sequence,
    sequence,
    textsOf(former),
    textsOf(folder),
    why,
  );
  const list = [...manifest.changesets, changeset].filter(({ to }) => to > sequence - keep);
  return { list, fresh: list.includes(changeset) ? fresh : null };
};

/** What nobody is sent to any more. */
export const droppedFrom = (former: Manifest | null, list: Changeset[]): string[] => {
  const kept = new Set(list.map(({ path }) => path));
  return (former?.changesets ?? []).map(({ path }) => path).filter((path) => !kept.has(path));
};
