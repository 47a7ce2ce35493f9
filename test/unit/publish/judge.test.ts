import { expect, test } from 'vitest';
import { checkFeed } from '#publish/check.ts';
import { judgeFeed, tellRemark } from '#publish/judge.ts';
import { BUNDLED_FEED } from '#publish/read-feed.ts';
import { entityOf, incidentOf, manifestOf } from '../store/records.ts';

const source = (more: object = {}) => ({
  url: 'https://news.example/a',
  file: null,
  publisher: 'News',
  published: '2024-01-29',
  supports: 'all of it',
  affiliation: 'agency' as const,
  origin: null,
  ...more,
});
const sound = (id: string, more: object = {}) =>
  incidentOf(id, '2024-01-28', { sources: [source({ url: `https://news.example/${id}` })], ...more });
const entities = [entityOf('asad'), entityOf('tanf'), entityOf('kataib', { type: 'group' })];
const judge = (incidents: ReturnType<typeof sound>[], manifest: object = {}) =>
  judgeFeed({ manifest: { ...manifestOf('trial', 1), ...manifest }, entities, incidents, reasons });

const reasons = new Map([['back', 'It was reported twice.']]);
const claim = {
  source: 0,
  field: 'actor' as const,
  value: 'kataib',
  stance: 'claims' as const,
  by: 'kataib',
};

test('nothing is asked about sound data', () => {
  const claimed = sound('one', { claimedBy: ['kataib'], claims: [claim] });
  expect(judge([claimed, sound('two')])).toEqual([]);
});

const same = [source()];
const coverage = {
  region: 'Iraq',
  countries: ['Iraq'],
  from: '2024-03',
  to: '2024-02',
  level: 'thin',
  listed: 1,
};

test.for<[string, ReturnType<typeof sound>[], string[], object?]>([
  ['incidents after the day of publishing', [sound('one', { date: '2024-03-01' })], ['one']],
  [
    'an entity in a role that its type does not play',
    [sound('one', { weapons: ['tanf'], place: 'kataib' })],
    ['one place kataib', 'one weapons tanf'],
  ],
  [
    'incidents that may be one',
    [sound('one', { sources: same }), sound('two', { sources: same })],
    ['one and two'],
  ],
  ['a reference that is not returned', [sound('one', { seeAlso: ['two'] }), sound('two')], ['one to two']],
  [
    'the same source twice',
    [sound('one', { sources: [source(), source()] })],
    ['one https://news.example/a'],
  ],
  [
    'sources published days before',
    [
      sound('one', {
        sources: [source({ published: '2024-01-26' }), source({ published: '2024-01-27', url: null })],
      }),
    ],
    ['one source 0'],
  ],
  ['sources without a date', [sound('one', { sources: [source({ published: null })] })], ['one source 0']],
  [
    'actors without a claim and so without a source',
    [sound('one', { attributedTo: ['kataib'] })],
    ['one kataib'],
  ],
  [
    'figures without a claim and so without a source',
    [sound('one', { killed: { min: 3, max: 3, side: 'unknown' } })],
    ['one killed'],
  ],
  ['a reason for withdrawing what is there', [sound('back')], ['back']],
  ['disputes without a denial', [sound('one', { status: 'disputed' })], ['one']],
  ['coverage that ends before it begins', [], ['Iraq 2024-03 2024-02'], { coverage: [coverage] }],
  ['an expiry that is not after the day of publishing', [], ['2024-02-01'], { expires: '2024-02-01' }],
])('asked about: %s', ([what, incidents, where, manifest]) => {
  expect(judge(incidents, manifest)).toContainEqual({ what, where });
});

test('remarks are told with their number and the first places, and keep nothing back', async () => {
  expect(tellRemark({ what: 'doubts', where: ['a', 'b', 'c', 'd', 'e'] })).toBe(
    'doubts (5): a; b; c, and 2 more',
  );
  const { good, remarks } = await checkFeed(BUNDLED_FEED);
  expect(good).toBe(true);
  expect(remarks.length).toBeGreaterThan(0);
});
