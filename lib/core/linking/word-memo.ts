/**
 * What was read of words, by both hashes of each: the same few thousand make up most of what is written. Of two that
 * fall on one place the later stays, so it never grows.
 */
export type WordMemo<Value> = { a: Int32Array; b: Int32Array; values: (Value | undefined)[] };

const PLACES = 2 ** 13;

export const createWordMemo = <Value>(): WordMemo<Value> => ({
  a: new Int32Array(PLACES),
  b: new Int32Array(PLACES),
  values: new Array<Value | undefined>(PLACES).fill(undefined),
});

export const recall = <Value>(memo: WordMemo<Value>, a: number, b: number): Value | undefined => {
  const place = b & (PLACES - 1);
  return memo.a[place] === a && memo.b[place] === b ? memo.values[place] : undefined;
};

export const remember = <Value>(memo: WordMemo<Value>, a: number, b: number, value: Value): void => {
  const place = b & (PLACES - 1);
  memo.a[place] = a;
  memo.b[place] = b;
  memo.values[place] = value;
};
