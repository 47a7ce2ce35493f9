import type { Tokens } from './tokens.ts';

const allocate = (capacity: number): Tokens => ({
  text: '',
  count: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  a: new Int32Array(capacity),
  b: new Int32Array(capacity),
  gap: new Uint8Array(capacity),
  traits: new Uint8Array(capacity),
});

/**
 * Arrays for the words of one text are used again for the next: to allocate and clear them for every paragraph costs
 * more than to read it. They hold a slice of a page; for a longer text there are others, which are not kept.
 */
const KEPT = 2 ** 16;
const kept = allocate(KEPT);

/** Room for the words of a long text as writers write; what has more needs one for each unit. */
const roomFor = (length: number): number => (length >> 2) + 2;

/** Empty arrays with room for the words of a text; the next call may hand out the same. `crowded`: one for each unit. */
export const reserve = (text: string, crowded: boolean): Tokens => {
  const { length } = text;
  const tokens = length < KEPT ? kept : allocate(crowded ? length + 1 : roomFor(length));
  tokens.text = text;
  tokens.count = 0;
  return tokens;
};

/** The same words in arrays that are theirs alone. */
export const copyOf = ({ text, count, start, end, a, b, gap, traits }: Tokens): Tokens => ({
  text,
  count,
  start: start.slice(0, count),
  end: end.slice(0, count),
  a: a.slice(0, count),
  b: b.slice(0, count),
  gap: gap.slice(0, count),
  traits: traits.slice(0, count),
});
