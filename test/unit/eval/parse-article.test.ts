import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '#test/eval/parse-article.ts';

const HEADER = 'published: 2024-01-20\nkind: article\nabout: a base\n\n';
const parse = (text: string, header = HEADER) =>
  parseArticle({ id: 'en/a', file: 'en/a.txt', content: header + text });
const article = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.failure.join('\n'));
  return parsed.value;
};
const problems = (text: string, header?: string): string[] => {
  const parsed = parse(text, header);
  return parsed.ok ? [] : parsed.failure;
};

test('the mark-up is taken out of the text and the offsets point into what is left', () => {
  expect(
    article('🔴 Rockets hit [[base ain-al-asad|Ain al-Asad air base]].\n\nA [[drone -|Shahed-149]] fell.\n'),
  ).toEqual({
    id: 'en/a',
    lang: 'en',
    kind: 'article',
    published: '2024-01-20',
    about: 'a base',
    text: '🔴 Rockets hit Ain al-Asad air base.\n\nA Shahed-149 fell.',
    mentions: [
      { start: 15, end: 35, surface: 'Ain al-Asad air base', type: 'base', entity: 'ain-al-asad', line: 5 },
      { start: 40, end: 50, surface: 'Shahed-149', type: 'drone', entity: null, line: 7 },
    ],
  });
});

test('a surface may hold anything but the marks themselves', () => {
  const { text, mentions } = article('قاعدة [[base victory-base|قاعدة "فيكتوريا" | العسكرية]] – [x]\n');
  expect(text).toBe('قاعدة قاعدة "فيكتوريا" | العسكرية – [x]');
  expect(mentions[0]?.surface).toBe('قاعدة "فيكتوريا" | العسكرية');
});

test('mentions that touch stay two', () => {
  const { text, mentions } = article('[[drone shahed-131|Shahed-131]]/[[drone shahed-136|136]]\n');
  expect(text).toBe('Shahed-131/136');
  expect(mentions.map(({ start, end }) => [start, end])).toEqual([
    [0, 10],
    [11, 14],
  ]);
});

describe('what is wrong is named with its line', () => {
  test.each([
    ['a mark that is not closed', 'one\n[[base x|Camp X\n', 'en/a.txt:6: the [[ is not closed on its line'],
    ['a mark that is not opened', 'Camp X]]\n', 'en/a.txt:5: a ]] closes nothing'],
    ['marks in marks', '[[base x|Camp [[base y|Y]]]]\n', 'en/a.txt:5: a [[ stands inside another mark'],
    ['no bar', '[[base x Camp X]]\n', 'en/a.txt:5: "base x Camp X" is not of the form type entity|surface'],
    ['an unknown type', '[[place x|X]]\n', 'en/a.txt:5: "place x|X" is not of the form type entity|surface'],
    ['an odd id', '[[base Camp|X]]\n', 'en/a.txt:5: "base Camp|X" is not of the form type entity|surface'],
    ['an empty surface', '[[base x|]]\n', 'en/a.txt:5: "base x|" is not of the form type entity|surface'],
    ['space at the edge', '[[base x| X]]\n', 'en/a.txt:5: "base x| X" begins or ends with a space'],
    ['a carriage return', 'one\r\ntwo\n', 'en/a.txt:5: a carriage return; lines end in LF'],
    ['no text', '\n', 'en/a.txt:5: there is no text'],
    ['no line end', 'one', 'en/a.txt:5: the last line has no line end'],
  ])('%s', (_title, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test.each([
    ['a bad day', 'published: 2024-02-30\nkind: article\nabout: x\n\n', 'en/a.txt:1: published: not a date'],
    ['a bad kind', 'published: 2024-02-20\nkind: positive\nabout: x\n\n', 'en/a.txt:2: kind: '],
    ['nothing said', 'published: 2024-02-20\nkind: trap\nabout:\n\n', 'en/a.txt:3: '],
    ['another order', 'kind: trap\npublished: 2024-02-20\nabout: x\n\n', 'en/a.txt:1: '],
    ['no empty line', 'published: 2024-02-20\nkind: trap\nabout: x\n', 'en/a.txt:4: an empty line'],
  ])('in the header: %s', (_title, header, problem) => {
    expect(problems('Text.\n', header).join('\n')).toContain(problem);
  });

  test('all of it at once', () => {
    expect(problems('[[base X]]\nx ]]\n')).toHaveLength(2);
  });
});

test('any pieces of text, marked or not, come back as they were', () => {
  const plain = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[[\]\r\n]/g, ''));
  const name = plain.filter((text) => text.trim() === text && text !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, name), { minLength: 1 }), plain, (pieces, rest) => {
      const marked = pieces.map(([before, surface]) => `${before}[[group -|${surface}]]`).join('');
      const { text, mentions } = article(`${marked}${rest}\n`);
      expect(text).toBe(pieces.flat().join('') + rest);
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
        pieces.map(([, surface]) => surface),
      );
    }),
  );
});
