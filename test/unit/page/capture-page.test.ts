import { expect, test } from 'vitest';
import { MAX_ARTICLE } from '#core/model/saved-source.ts';
import { capturePage } from '#page/capture-page.ts';
import { pageOf } from './page.ts';

const blocksOf = (body: string): string[] => {
  const document = pageOf(body);
  Object.defineProperty(document, 'location', { value: { href: 'https://news.example/a' } });
  return capturePage(document).blocks;
};

test('one block longer than an article may be is cut, one more character shows that it was', () => {
  const blocks = blocksOf(`<p>A raid.</p><p>${'x'.repeat(3 * MAX_ARTICLE)}</p><p>more</p>`);
  expect(blocks.map(({ length }) => length)).toEqual([7, MAX_ARTICLE - 6]);
});
