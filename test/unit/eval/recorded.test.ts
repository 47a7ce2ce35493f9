import { expect, test } from 'vitest';
import { equip } from '#cli/spot-article.ts';
import { figuresOf, shortfalls } from '#test/eval/figures.ts';
import { measurePages, measureTrials } from '#test/eval/measure.ts';
import { pageOf } from '#test/eval/pages.ts';
import { readCorpus } from '#test/eval/read-corpus.ts';
import { readRecorded } from '#test/eval/recorded.ts';

test('no figure of spotting falls behind the recorded one', { timeout: 120_000 }, async () => {
  const { entities } = (await equip()).feed;
  const corpus = await readCorpus(entities);
  if (!corpus.ok) throw new Error(corpus.failure.join('\n'));
  const pages = corpus.value.map(pageOf);
  const figures = figuresOf({ ...measurePages(entities, pages), ...measureTrials(entities, pages) });
  expect(shortfalls(figures, await readRecorded())).toEqual([]);
});
