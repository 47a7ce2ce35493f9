import { expect, test } from 'vitest';
import { wordsAround } from '#page/words-around.ts';
import { first, pageOf } from './page.ts';

const markIn = (node: Node, startOffset: number): AbstractRange =>
  ({ startContainer: node, startOffset }) as unknown as AbstractRange;

test('up to 32 characters on both sides, of the same block and across inline elements', () => {
  const before = 'Nobody had heard of it until the rockets ';
  const document = pageOf(
    `<p>Another.</p><p>${before}<b id="name">hit Asad</b> and then <i>others</i>.</p><p>More.</p>`,
  );
  const text = first(document, '#name').firstChild as Node;
  expect(wordsAround(markIn(text, 4), 'Asad')).toEqual({
    before: `${before}hit `.slice(-32),
    after: ' and then others.',
  });
});

test('nothing where the text has left the page', () => {
  const document = pageOf('<p id="p">At Asad.</p>');
  const text = first(document, '#p').firstChild as Node;
  text.parentNode?.removeChild(text);
  expect(wordsAround(markIn(text, 3), 'Asad')).toEqual({ before: '', after: '' });
});
