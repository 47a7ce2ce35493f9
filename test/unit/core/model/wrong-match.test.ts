import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { writeJsonLines } from '#core/exchange/json-lines.ts';
import { textAround } from '#core/model/text-around.ts';
import {
  addWrongMatch,
  parseWrongMatches,
  type WrongMatch,
  wrongNameSchema,
} from '#core/model/wrong-match.ts';

const wrongOf = (change: Partial<WrongMatch> = {}): WrongMatch => ({
  id: '11111111',
  entity: 'core:asad',
  surface: 'Asad',
  before: 'President ',
  after: ' said',
  page: 'https://news.example/a',
  reportedAt: '2024-05-01T12:00:00.000Z',
  ...change,
});

test('the newest comes first, and the oldest gives way', () => {
  const all = Array.from({ length: 2_000 }, (_, at) => wrongOf({ id: `00000000-${at}`, surface: `${at}` }));
  const { id, all: now } = addWrongMatch(all, wrongOf());
  expect(id).toBe('11111111');
  expect(now).toHaveLength(2_000);
  expect(now[0]).toEqual(wrongOf());
  expect(now.at(-1)?.surface).toBe('1998');
});

test('what was said before is not kept twice, and has the id it had', () => {
  const again = wrongOf({ id: '22222222', reportedAt: '2024-05-02T12:00:00.000Z' });
  expect(addWrongMatch([wrongOf()], again)).toEqual({ id: '11111111', all: [wrongOf()] });
});

test.for([
  ['another page', { page: 'https://news.example/b' }],
  ['another entity', { entity: 'core:tanf' }],
  ['another place in the text', { before: 'Ayn al-' }],
] as const)('%s is another report', async ([, change]) => {
  expect(addWrongMatch([wrongOf()], wrongOf({ id: '22222222', ...change })).all).toHaveLength(2);
});

test.for([
  [undefined, 0],
  ['garbage', 0],
  [[null, 1, {}, wrongOf(), wrongOf({ page: 'javascript:alert(1)' }), wrongOf({ id: '*' })], 1],
  [[wrongOf({ before: 'x'.repeat(33) }), { ...wrongOf(), entity: 'no key' }], 0],
] as const)('of what is stored only what can be read is read: %j', ([stored, count]) => {
  expect(parseWrongMatches(stored)).toHaveLength(count);
});

test('the text around any span of any text is short enough to be reported', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const { before, after } = textAround(text, { start, end });
      const name = { entity: 'core:asad', surface: 'Asad', before, after };
      expect(v.safeParse(wrongNameSchema, name).success).toBe(true);
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(after)).toBe(true);
      expect(before.length).toBe(Math.min(32, start));
    }),
  );
});

test('each line of an export is one report, whatever its text holds', () => {
  const reports = [wrongOf({ before: 'two\nlines\u2028"' }), wrongOf({ id: '22222222' })];
  const lines = writeJsonLines(reports).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(reports);
  expect(writeJsonLines([])).toBe('');
});
