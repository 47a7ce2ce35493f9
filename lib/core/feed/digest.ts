import { SEED_A, SEED_B, stepA, stepB } from '../text/hash.ts';

/**
 * What a set of records adds up to: two sums modulo 2^32. Records can be added and taken away in any order, so that a
 * change costs as much as it changes. It finds mistakes, not forgeries: against those the signature stands.
 */
export type Digest = readonly [a: number, b: number];

export const NO_RECORDS: Digest = [0, 0];

/** Without it the sums would be those of the letters, whichever record they stand in. The finish of MurmurHash3. */
const scramble = (hash: number): number => {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const digestOfText = (text: string): Digest => {
  let a = SEED_A;
  let b = SEED_B;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return [scramble(a), scramble(b)];
};

/** The digest of one record, given as what `JSON.parse` made of its line: white space in the line does not count. */
export const digestOf = (record: unknown): Digest => digestOfText(JSON.stringify(record));

export const add = (sum: Digest, more: Digest): Digest => [
  (sum[0] + more[0]) >>> 0,
  (sum[1] + more[1]) >>> 0,
];
export const subtract = (sum: Digest, less: Digest): Digest => [
  (sum[0] - less[0]) >>> 0,
  (sum[1] - less[1]) >>> 0,
];

/** Sixteen hexadecimal digits, as a manifest states it. */
export const writeDigest = (digest: Digest): string =>
  digest.map((half) => half.toString(16).padStart(8, '0')).join('');
