/** Words by two hashes, open-addressed; the slot is the word's number. */
export type WordTable = { a: Int32Array; b: Int32Array };

/**
 * Where the search for a key begins in a table of `size`: any size will do, which spares a fifth over powers of two. In
 * whole numbers as long as they suffice.
 */
const placeOf = (key: number, size: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return size < 2 ** 16 ? Math.imul(mixed >>> 16, size) >>> 16 : Math.floor(((mixed >>> 0) / 2 ** 32) * size);
};

/** The slot of a word, or -1 - the free slot where it belongs. */
export const slotOf = ({ a: ones, b: others }: WordTable, a: number, b: number): number => {
  const size = ones.length;
  let slot = placeOf(a, size);
  for (;;) {
    const one = ones[slot] as number;
    if (one === a && others[slot] === b) return slot;
    if (one === 0 && others[slot] === 0) return -1 - slot;
    if (++slot === size) slot = 0;
  }
};

const FULLNESS = 0.75;

/** A table of all the words, which need not be distinct. */
export const tableOf = (words: readonly (readonly [a: number, b: number])[]): WordTable => {
  const distinct = new Map(words.map((word) => [word[0] * 2 ** 32 + word[1], word]));
  const size = Math.ceil(distinct.size / FULLNESS) + 1;
  const table = { a: new Int32Array(size), b: new Int32Array(size) };
  for (const [a, b] of distinct.values()) {
    const free = -1 - slotOf(table, a, b);
    if (free < 0) continue;
    table.a[free] = a;
    table.b[free] = b;
  }
  return table;
};

/** Numbers from 0 on in as few bytes as hold them. */
export type Numbers = Int32Array | Uint16Array;
export const packed = (numbers: readonly number[] | Int32Array): Numbers =>
  numbers.every((one) => one < 2 ** 16) ? Uint16Array.from(numbers) : Int32Array.from(numbers);

/**
 * Numbers filed under keys, several under one. The last two bits of a key are a remark on the number; the number in the
 * table is one more than the one that was filed, 0 where a place is free.
 */
export type KeyTable = { key: Int32Array; number: Numbers };
export type Filed = { key: number; number: number; remark: number };
const REMARK = 3;

/** A table in which the entries of one key follow each other up to the next free place. */
export const fileByKey = (entries: readonly Filed[]): KeyTable => {
  const size = Math.ceil(entries.length / FULLNESS) + 1;
  const key = new Int32Array(size);
  const number = new Int32Array(size);
  for (const entry of entries) {
    const bare = entry.key & ~REMARK;
    let slot = placeOf(bare, size);
    while (number[slot]) slot = slot + 1 === size ? 0 : slot + 1;
    key[slot] = bare | entry.remark;
    number[slot] = entry.number + 1;
  }
  return { key, number: packed(number) };
};

/** Calls `visit` with each number filed under a key, and the remark on it. */
export const eachFiled = (
  { key: keys, number }: KeyTable,
  key: number,
  visit: (number: number, remark: number) => void,
): void => {
  const size = keys.length;
  const bare = key & ~REMARK;
  for (let slot = placeOf(bare, size); number[slot]; slot = slot + 1 === size ? 0 : slot + 1) {
    const found = keys[slot] as number;
    if ((found & ~REMARK) === bare) visit((number[slot] as number) - 1, found & REMARK);
  }
};

/** A set of 32-bit hashes that may say yes wrongly, but seldom, and never no: one bit each in a small array. */
export const sieveOf = (hashes: readonly number[]): Int32Array => {
  const bits = Math.max(2 ** 10, 2 ** Math.ceil(Math.log2(hashes.length * 12 + 1)));
  const sieve = new Int32Array(bits / 32);
  for (const hash of hashes) {
    const bit = bitOf(hash, bits);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return sieve;
};

const bitOf = (hash: number, bits: number): number => (hash ^ (hash >>> 15)) & (bits - 1);

/** Whether a sieve lets a hash through. */
export const passes = (sieve: Int32Array, hash: number): boolean => {
  const bit = (hash ^ (hash >>> 15)) & ((sieve.length << 5) - 1);
  return (((sieve[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
};
