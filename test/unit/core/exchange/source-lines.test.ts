import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '#core/exchange/line-parts.ts';
import { parseSourceLines, writeSourceLines } from '#core/exchange/source-lines.ts';
import { sha256 } from '#panel/sha256.ts';
import { idOf, sourceOf } from '../saving/made-up-source.ts';

const [one, two] = [sourceOf(idOf('1'), { note: 'a\nb\u2028c' }), sourceOf(idOf('2'))];

test('what is written is read again', async () => {
  expect(await parseSourceLines(writeSourceLines([one, two]), sha256)).toEqual({
    lines: [
      { line: 1, source: one },
      { line: 2, source: two },
    ],
    problems: [],
  });
});

test('byte order mark, other line ends and empty lines do not matter', async () => {
  const text = `\ufeff${writeSourceLines([one, two]).replaceAll('\n', '\r\n\r\n')}`;
  const { lines } = await parseSourceLines(text, sha256);
  expect(lines.map(({ source }) => source)).toEqual([one, two]);
});

test('each broken line is told by its number, and the rest is read', async () => {
  const broken = [
    '{"id":',
    JSON.stringify(one),
    JSON.stringify({ ...two, url: 'javascript:alert(1)' }),
    JSON.stringify({ ...two, textSha256: 'zz' }),
    '[]',
    JSON.stringify(two),
  ];
  expect(await parseSourceLines(broken.join('\n'), sha256)).toEqual({
    lines: [
      { line: 2, source: one },
      { line: 6, source: two },
    ],
    problems: [
      { line: 1, reason: 'The line is not JSON.' },
      { line: 3, reason: expect.stringContaining('url is wrong: not an http or https address') },
      { line: 4, reason: expect.stringContaining('textSha256 is wrong') },
      { line: 5, reason: expect.any(String) },
    ],
  });
});

test('of two lines with one id the later holds, and the earlier is told', async () => {
  const later = { ...one, note: 'later' };
  expect(await parseSourceLines(writeSourceLines([one, later]), sha256)).toEqual({
    lines: [{ line: 2, source: later }],
    problems: [{ line: 1, reason: 'Line 2 has the same id and was taken.' }],
  });
});

test('a line whose text is not the one that was hashed is told, and does not stand for another', async () => {
  const forged = { ...one, text: `${one.text} Nobody was hurt.` };
  const spaced = { ...two, text: two.text.replaceAll(' ', '\n\n') };
  expect(await parseSourceLines(writeSourceLines([one, forged, spaced]), sha256)).toEqual({
    lines: [
      { line: 1, source: one },
      { line: 3, source: spaced },
    ],
    problems: [{ line: 2, reason: 'Its text is not the one that was hashed.' }],
  });
});

test('a text is cut between lines: nothing is lost, and the numbers hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n') }),
      fc.integer({ min: 1, max: 9 }),
      (text, most) => {
        const parts = partsOf(text, most);
        expect(parts.map((part) => part.text).join('\n')).toBe(text);
        let line = 1;
        for (const part of parts) {
          expect(part.from).toBe(line);
          expect(part.text.length < most || !part.text.includes('\n')).toBe(true);
          line += part.text.split('\n').length;
        }
      },
    ),
  );
});
