import { CHUNK } from './filed-word.ts';

/** How well each document answers, by chunk and by place in it; 0 where it does not. */
export type Scores = Map<number, Uint8Array>;

/** Lifts documents to a score that they may already have or surpass. */
export const raise = (scores: Scores, chunk: number, ids: Iterable<number>, score: number): void => {
  const dense = scores.get(chunk) ?? new Uint8Array(CHUNK);
  scores.set(chunk, dense);
  for (const id of ids) if ((dense[id] as number) < score) dense[id] = score;
};

/** Takes documents out. */
export const drop = (scores: Scores, documents: Iterable<number>): Scores => {
  for (const document of documents) {
    const dense = scores.get(Math.floor(document / CHUNK));
    if (dense) dense[document % CHUNK] = 0;
  }
  return scores;
};

/** The documents that answer both, with the sum of their scores. */
export const both = (one: Scores, other: Scores): Scores => {
  const met: Scores = new Map();
  for (const [chunk, left] of one) {
    const right = other.get(chunk);
    if (!right) continue;
    const sums = left.map((score, id) => (score && right[id] ? score + (right[id] as number) : 0));
    if (sums.some((score) => score > 0)) met.set(chunk, sums);
  }
  return met;
};

/** The documents that answer any, each with the best of its scores. */
export const either = (all: Scores[]): Scores => {
  const best: Scores = new Map();
  for (const scores of all) {
    for (const [chunk, dense] of scores) {
      const known = best.get(chunk);
      best.set(chunk, known ? known.map((score, id) => Math.max(score, dense[id] as number)) : dense.slice());
    }
  }
  return best;
};

/** Documents and how many there are of them; the best come first, of equals the latest day, then the newest filed. */
export type Ranked = { documents: number[]; total: number };

/** The first `limit` documents; `days` holds the day of each by chunk. */
export const rankScores = (scores: Scores, days: ReadonlyMap<number, Uint32Array>, limit: number): Ranked => {
  const order: number[] = [];
  for (const [chunk, dense] of scores) {
    const dayOf = days.get(chunk);
    for (let id = 0; id < CHUNK; id++) {
      const score = dense[id] as number;
      if (score > 0) order.push(pack(score, dayOf?.[id] ?? 0, chunk * CHUNK + id));
    }
  }
  const sorted = Float64Array.from(order).sort().reverse();
  return { documents: Array.from(sorted.subarray(0, limit), unpack), total: sorted.length };
};

/** Score, day and document in the 53 bits of a number: 7, 17 and 29. */
const DOCUMENTS = 2 ** 29;
const DAYS = 2 ** 17;
const pack = (score: number, day: number, document: number): number =>
  (score * DAYS + day) * DOCUMENTS + document;
const unpack = (packed: number): number => packed % DOCUMENTS;
