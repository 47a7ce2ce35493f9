import { add, type Digest, NO_RECORDS, subtract } from '#core/feed/digest.ts';

/** The digest of each record by its id; empty where they are not known. */
export type Digests = ReadonlyMap<string, Digest>;

export const sumOf = (digests: Iterable<Digest>): Digest => {
  let sum = NO_RECORDS;
  for (const digest of digests) sum = add(sum, digest);
  return sum;
};

/** A sum after some records went and others came; null where one that went has no digest. */
export const sumAfter = (
  before: Digest,
  gone: { digest?: Digest }[],
  come: Iterable<Digest>,
): Digest | null => {
  let sum = add(before, sumOf(come));
  for (const { digest } of gone) {
    if (!digest) return null;
    sum = subtract(sum, digest);
  }
  return sum;
};
