import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Block, rangeOf } from '#page/block.ts';
import { walkBlocks } from '#page/text-blocks.ts';
import { first, pageOf } from './page.ts';

beforeEach(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
  return () => vi.unstubAllGlobals();
});

const blockOf = (html: string): Block => {
  const block = walkBlocks(first(pageOf(html), 'p'), 'whole').next().value;
  if (typeof block !== 'object' || block === null) throw new Error('The paragraph holds no text.');
  return block;
};
const find = (block: Block, surface: string) => {
  const start = block.text.indexOf(surface);
  return rangeOf(block, { start, end: start + surface.length });
};

describe('rangeOf', () => {
  it('finds a name across inline elements and line breaks', () => {
    const block = blockOf('<p>hit Ain <b>al-</b><i>Asad</i><br>air base.</p>');
    expect(find(block, 'Ain al-Asad\nair base')).toMatchObject({ startOffset: 4, endOffset: 8 });
    expect(find(block, 'Asad')).toMatchObject({ startOffset: 0, endOffset: 4 });
  });

  it('finds nothing where the text has been changed, shortened or taken out', () => {
    const block = blockOf('<p>hit <b>Asad</b> base</p>');
    const bold = first(block.owner.ownerDocument, 'b');
    const text = bold.firstChild as Text;
    text.data = 'Tanf';
    expect(find(block, 'Asad base')).toBeNull();
    text.data = 'Asa';
    expect(find(block, 'Asad')).toBeNull();
    text.data = 'Asad';
    expect(find(block, 'Asad base')).not.toBeNull();
    bold.remove();
    expect(find(block, 'Asad base')).toBeNull();
  });

  it('does not mind what happens beside the name', () => {
    const block = blockOf('<p>hit Asad once</p>');
    (block.owner.firstChild as Text).data = 'hit Asad twice';
    expect(find(block, 'Asad')).toMatchObject({ startOffset: 4, endOffset: 8 });
  });

  it('leads back to the very characters, whatever the paragraph is made of', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'aé ش🛩\n') }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const block = blockOf(
          `<p>x${parts.map((part, i) => (i % 2 ? `<b>${part}</b>` : part)).join('')}</p>`,
        );
        const [start, last] = [a % block.text.length, b % block.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const range = rangeOf(block, { start, end: last + 1 });
        if (!range) throw new Error('The text was not found again.');
        const from = (range.startContainer as Text).data[range.startOffset];
        const to = (range.endContainer as Text).data[range.endOffset - 1];
        const plain = (unit: string | undefined) => (unit === '\n' ? ' ' : unit);
        expect([plain(from), plain(to)]).toEqual([block.text[start], block.text[last]]);
      }),
    );
  });
});
