import { expect, test } from 'vitest';
import { articlesIn, namesOf } from '#core/article/json-ld.ts';

const deep = `${'['.repeat(31_000)}"Ann Lee"${']'.repeat(31_000)}`;

test('lists within lists beyond any honest page say nothing, and do no harm', () => {
  expect(namesOf(JSON.parse(deep))).toEqual([]);
  expect(namesOf([['Ann Lee'], [{ name: 'Bo Chen' }]])).toEqual(['Ann Lee', 'Bo Chen']);
  expect(articlesIn([`{"@type":${deep}}`])).toEqual([]);
  expect(articlesIn(['{"@type":["Thing","NewsArticle"]}'])).toHaveLength(1);
});
