import { expect, test } from 'vitest';
import { CHUNK } from '#core/search/filed-word.ts';
import { changePostings } from '#core/search/postings.ts';
import { both, either, raise, rankScores, type Scores } from '#core/search/scores.ts';

const scoresOf = (entries: [document: number, score: number][]): Scores => {
  const scores: Scores = new Map();
  for (const [document, score] of entries) {
    raise(scores, Math.floor(document / CHUNK), [document % CHUNK], score);
  }
  return scores;
};
const days = new Map([[0, Uint32Array.from({ length: CHUNK }, (_, id) => id)]]);

test('the best come first, of equals the latest', () => {
  const scores = scoresOf([
    [3, 1],
    [4, 2],
    [5, 2],
    [CHUNK, 2],
  ]);
  expect(rankScores(scores, days, 3)).toEqual({ documents: [5, 4, CHUNK], total: 4 });
});

test('a document never falls below a score it has', () => {
  const scores = scoresOf([
    [1, 3],
    [1, 1],
  ]);
  expect(rankScores(scores, days, 1)).toEqual(rankScores(scoresOf([[1, 3]]), days, 1));
});

test('both keeps what is in both and adds up; either keeps all with the better score', () => {
  const one = scoresOf([
    [1, 1],
    [2, 2],
    [CHUNK + 1, 1],
  ]);
  const other = scoresOf([
    [2, 1],
    [3, 1],
  ]);
  expect(both(one, other)).toEqual(scoresOf([[2, 3]]));
  expect(either([one, other])).toEqual(
    scoresOf([
      [1, 1],
      [2, 2],
      [3, 1],
      [CHUNK + 1, 1],
    ]),
  );
});

test('a list stays sorted and without doubles', () => {
  const ids = Uint16Array.of(2, 5, 9);
  expect([...changePostings(ids, { added: [7, 5], removed: [2] })]).toEqual([5, 7, 9]);
  expect([...changePostings(undefined, { added: [65_535, 0], removed: [] })]).toEqual([0, 65_535]);
});
