import { expect, it } from 'vitest';
import { makeUpEntities } from '#test/bench/made-up-entities.ts';
import { entitiesWithNames, namesOf } from '#test/bench/names.ts';
import { writeNews } from '#test/bench/news-text.ts';

const SUMMARIES = ['A convoy was hit.', 'Nobody was hurt.'];

it('the same names make the same text, as long as asked for, with each planted name in its paragraph', () => {
  const names = namesOf(makeUpEntities(20));
  const news = writeNews(names, SUMMARIES, 20_000);
  expect(writeNews(names, SUMMARIES, 20_000)).toEqual(news);
  const length = news.reduce((sum, { text }) => sum + text.length + 1, 0);
  expect(length).toBeGreaterThanOrEqual(20_000);
  expect(length).toBeLessThan(21_500);
  expect(news.flatMap(({ planted }) => planted).length).toBeGreaterThan(30);
  for (const { text, planted } of news) for (const name of planted) expect(text).toContain(name);
});

it('entities are those given, then made-up ones up to the wanted number of names', () => {
  const [base, group] = makeUpEntities(2);
  if (!base || !group) throw new Error('Two were asked for.');
  const silent = { ...group, id: 'silent', annotate: false };
  const chosen = entitiesWithNames([base, silent], 200);
  expect(chosen[0]).toBe(base);
  expect(chosen).not.toContain(silent);
  expect(namesOf(chosen).length).toBeGreaterThanOrEqual(200);
  expect(namesOf(chosen.slice(0, -1)).length).toBeLessThan(200);
});
