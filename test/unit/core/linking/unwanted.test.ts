import { expect, test } from 'vitest';
import { leaveOut, type Unwanted } from '#core/linking/unwanted.ts';
import type { Mention } from '#core/model/mention.ts';

const mention = (change: Partial<Mention> = {}): Mention => ({
  start: 0,
  end: 5,
  surface: 'Balad',
  type: 'base',
  entity: 'core:balad',
  listed: true,
  among: [],
  why: [],
  ...change,
});
const open = mention({ entity: null, among: ['core:balad', 'core:balad-town'] });
const unlisted = mention({ entity: null, listed: false, among: ['core:balad'] });
const NOTHING: Unwanted = { muted: [], types: [], wrong: [] };
const left = (one: Mention, unwanted: Partial<Unwanted>) => leaveOut([one], { ...NOTHING, ...unwanted });

test('where nothing is unwanted, all stay as they are', () => {
  const all = [mention(), open, unlisted];
  expect(leaveOut(all, NOTHING)).toEqual(all);
});

test.for([
  ['muted', { muted: ['core:balad'] }],
  ['reported as wrong', { wrong: [{ entity: 'core:balad', surface: 'BALAD' }] }],
] as const)(
  'a name that is open loses a meaning that is %s, and is left out with the last',
  ([, unwanted]) => {
    expect(left(open, unwanted)).toEqual([{ ...open, among: ['core:balad-town'] }]);
    expect(left({ ...open, among: ['core:balad'] }, unwanted)).toEqual([]);
  },
);

test('an unlisted name stays whatever is near to it, but goes with its type', () => {
  expect(left(unlisted, { muted: ['core:balad'] })).toEqual([unlisted]);
  expect(left(unlisted, { types: ['base'] })).toEqual([]);
});

test('another name of an entity stays where one was reported as wrong', () => {
  expect(left(mention(), { wrong: [{ entity: 'core:balad', surface: 'al-Bakr' }] })).toHaveLength(1);
});
