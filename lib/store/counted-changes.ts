import { type Change, isPut, type Put } from '#core/feed/changeset.ts';
import { type Digest, writeDigest } from '#core/feed/digest.ts';
import type { FeedFile } from '#core/feed/manifest.ts';
import { type Key, keyOf } from '#core/model/ids.ts';
import { sumAfter } from './sums.ts';

/** The changes do not fit what is stored, or do not lead to what the manifest states. Nothing was written. */
export class OtherResult extends Error {
  override readonly name = 'OtherResult';
}

/** Changes to the records of one file, apart: those that come, and the keys of all and of those that go. */
export type Parted<Row> = { puts: Row[]; digests: Map<string, Digest>; keys: Key[]; gone: Key[] };

export const part = <Row extends { id: string }>(
  feed: string,
  changes: Map<string, Change<Row>>,
): Parted<Row> => {
  const all = [...changes];
  const puts = all.map(([, change]) => change).filter((change): change is Put<Row> => isPut(change));
  return {
    puts: puts.map(({ record }) => record),
    digests: new Map(puts.map(({ record, digest }) => [record.id, digest])),
    keys: all.map(([id]) => keyOf(feed, id)),
    gone: all.filter(([, change]) => !isPut(change)).map(([id]) => keyOf(feed, id)),
  };
};

/** What is left of the records of a file: their number and their sum, both as the manifest has to state them. */
export type Count = { records: number; sum: Digest };

/** @throws OtherResult where a record that changes was stored without its digest. */
export const countAfter = (
  before: Count,
  stored: { digest?: Digest }[],
  digests: ReadonlyMap<string, Digest>,
): Count => {
  const sum = sumAfter(before.sum, stored, digests.values());
  if (!sum) throw new OtherResult('A record that changes has no digest.');
  return { records: before.records - stored.length + digests.size, sum };
};

/** @throws OtherResult where a file would not hold what its manifest states. */
export const holdTo = (stated: FeedFile, { records, sum }: Count): void => {
  if (stated.records === records && stated.digest === writeDigest(sum)) return;
  throw new OtherResult(`${stated.path} would not hold what the manifest states.`);
};
