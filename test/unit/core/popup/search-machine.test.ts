import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf } from '#core/popup/choices.ts';
import { RETRY_MS, react, TYPING_MS } from '#core/popup/search-machine.ts';
import { AT_START, type SearchEvent, type SearchState } from '#core/popup/search-state.ts';
import type { SearchAnswer } from '#core/search/answer.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';

const NONE: SearchAnswer = {
  entities: [],
  incidents: [],
  sources: [],
  more: { entities: 0, incidents: 0, sources: 0 },
};
const source = {
  id: '0a1b2c3d-0000',
  title: 'A',
  publisher: null,
  day: '2024-01-01',
  url: 'https://news.example/a',
};
const base = {
  key: 'core:asad',
  type: 'base',
  name: 'Asad',
  alias: null,
  description: '',
  country: null,
  incidents: 0,
} as const;
const FOUND: SearchAnswer = { ...NONE, entities: [base], sources: [source] };

const run = (...events: SearchEvent[]) => {
  let state: SearchState = AT_START;
  let effects: unknown[] = [];
  for (const event of events) ({ state, effects } = react(state, event));
  return { state, effects };
};
const typed = (text: string): SearchEvent => ({ kind: 'typed', text });
const answered = (token: number, value: SearchAnswer): SearchEvent => ({
  kind: 'answered',
  token,
  reply: { ok: true, value },
});
const pressed = (key: Extract<SearchEvent, { kind: 'pressed' }>['key']): SearchEvent => ({
  kind: 'pressed',
  key,
});

test('a key is followed by a short wait, and that by the search of what stands there then', () => {
  expect(run(typed('as')).effects).toEqual([{ kind: 'wait', token: 1, ms: TYPING_MS }]);
  expect(run(typed('as'), { kind: 'waited', token: 1 }).effects).toEqual([
    { kind: 'search', token: 1, text: 'as' },
  ]);
  expect(run(typed('as'), typed('asa'), { kind: 'waited', token: 1 }).effects).toEqual([]);
});

test('an answer to an older text changes nothing; the results of the older text stay until the new ones come', () => {
  const before = run(typed('a'), answered(1, FOUND), typed('as')).state;
  expect(before.answer).toBe(FOUND);
  expect(react(before, answered(1, NONE)).state).toBe(before);
  expect(react(before, answered(2, NONE)).state.answer).toBe(NONE);
});

test('white space is no query, and nothing typed shows nothing', () => {
  expect(run(typed('a'), answered(1, FOUND), typed('  ')).state.answer).toBeNull();
  expect(run(typed(' ')).effects).toEqual([]);
});

test('the first result is active; the arrows go round, Home and End to the ends', () => {
  const at = (...keys: SearchEvent[]) => run(typed('a'), answered(1, FOUND), ...keys).state.active;
  expect(at()).toBe(0);
  expect(at(pressed('up'))).toBe(2);
  expect(at(pressed('up'), pressed('down'))).toBe(0);
  expect(at(pressed('last'))).toBe(2);
  expect(at(pressed('last'), pressed('first'))).toBe(0);
});

test.for([
  [0, 'dossier.html#/entity/core:asad'],
  [1, 'dossier.html#/source/0a1b2c3d-0000'],
  [2, 'https://news.example/a'],
] as const)('result %i opens %s and closes the popup', ([index, address]) => {
  const { effects } = run(typed('a'), answered(1, FOUND), { kind: 'chose', index });
  expect(effects).toEqual([{ kind: 'open', address }, { kind: 'close' }]);
});

test('Enter before the answer opens its first result, unless the text changed since', () => {
  expect(run(typed('a'), pressed('choose')).effects).toEqual([]);
  expect(run(typed('a'), pressed('choose'), answered(1, FOUND)).effects).toHaveLength(2);
  expect(run(typed('a'), pressed('choose'), answered(1, NONE)).effects).toEqual([]);
  expect(run(typed('a'), pressed('choose'), typed('as'), answered(2, FOUND)).effects).toEqual([]);
});

test('Enter never opens a result of an older text', () => {
  const { effects, state } = run(typed('a'), answered(1, FOUND), typed('as'), pressed('choose'));
  expect(effects).toEqual([]);
  expect(state.hasty).toBe(true);
});

test('Escape clears the field, and closes the popup where there is nothing to clear', () => {
  const cleared = run(typed('a'), answered(1, FOUND), pressed('escape'));
  expect(cleared).toMatchObject({ state: { text: '', answer: null }, effects: [] });
  expect(react(cleared.state, pressed('escape')).effects).toEqual([{ kind: 'close' }]);
});

test('a search that failed says why and is made again', () => {
  const trouble = FULL_DISK;
  const failed = run(typed('a'), { kind: 'answered', token: 1, reply: { ok: false, failure: trouble } });
  expect(failed.state).toMatchObject({ trouble, answer: null, active: -1 });
  expect(failed.effects).toEqual([{ kind: 'wait', token: 1, ms: RETRY_MS }]);
  expect(react(failed.state, { kind: 'waited', token: 1 }).effects).toMatchObject([{ kind: 'search' }]);
  expect(react(failed.state, answered(1, FOUND)).state.trouble).toBeNull();
});

const events = fc.array(
  fc.oneof(
    fc.constantFrom('', ' ', 'a', 'as').map(typed),
    fc.nat(6).map((token): SearchEvent => ({ kind: 'waited', token })),
    fc.tuple(fc.nat(6), fc.constantFrom(NONE, FOUND)).map(([token, value]) => answered(token, value)),
    fc.constantFrom('down', 'up', 'first', 'last', 'choose', 'escape').map((key) => pressed(key)),
    fc.integer({ min: -1, max: 5 }).map((index): SearchEvent => ({ kind: 'chose', index })),
  ),
);

test('whatever happens, the active result is one that is shown', () => {
  fc.assert(
    fc.property(events, (list) => {
      const { active, answer } = run(...list).state;
      const count = answer ? choicesOf(answer).length : 0;
      expect(active).toBeGreaterThanOrEqual(count === 0 ? -1 : 0);
      expect(active).toBeLessThan(Math.max(count, 0.5));
    }),
  );
});
