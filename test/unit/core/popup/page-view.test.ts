import { expect, test } from 'vitest';
import { parseSettings, setSite } from '#core/model/settings.ts';
import { groupNames, type NameCount, type PageFacts, viewPage } from '#core/popup/page-view.ts';

const ON = parseSettings({});
const asOf = { day: '2024-01-28', method: 'meta' } as const;
const tanf: NameCount = { entity: 'core:tanf', type: 'base', surface: 'Tanf', count: 2 };
const read: PageFacts = {
  url: 'https://news.example/a',
  granted: true,
  report: { asOf, names: [tanf] },
  contentType: undefined,
};
const silent: PageFacts = { ...read, report: null, contentType: 'text/html' };

test('a page that is read shows its names, and whether it is read this once', () => {
  expect(viewPage(read, ON)).toEqual({ state: 'read', host: 'news.example', once: false, names: [tanf] });
  expect(viewPage({ ...read, granted: false }, ON)).toMatchObject({ state: 'read', once: true });
});

test.for([
  ['nobody has looked', null, ON, { state: 'looking' }],
  ['the browser hides the address', { ...silent, url: undefined }, ON, { state: 'unseen' }],
  [
    'a page of the browser',
    { ...silent, url: 'chrome://version' },
    ON,
    { state: 'unreadable', why: 'protected' },
  ],
  ['nobody is let in', { ...silent, contentType: null }, ON, { state: 'unreadable', why: 'protected' }],
  ['a PDF', { ...silent, contentType: 'application/pdf' }, ON, { state: 'unreadable', why: 'pdf' }],
  ['a picture', { ...silent, contentType: 'image/png' }, ON, { state: 'unreadable', why: 'other' }],
  ['not allowed', { ...silent, granted: false }, ON, { state: 'locked', host: 'news.example' }],
  ['not allowed, nor tried', { ...silent, granted: false, contentType: null }, ON, { state: 'locked' }],
  ['allowed, no reader yet', silent, ON, { state: 'reading' }],
  ['nothing looked for yet', { ...read, report: { asOf: null, names: [] } }, ON, { state: 'reading' }],
  ['paused', read, parseSettings({ paused: true, sitesOff: ['news.example'] }), { state: 'paused' }],
  [
    'off',
    read,
    parseSettings({ paused: false, sitesOff: ['news.example'] }),
    { state: 'off', host: 'news.example' },
  ],
  ['another site is off', read, parseSettings({ paused: false, sitesOff: ['example'] }), { state: 'read' }],
  ['the worker has not answered', read, null, { state: 'read' }],
] as const)('%s', ([, facts, settings, view]) => {
  expect(
    viewPage(facts as PageFacts | null, settings && { ...settings, sitesOff: [...settings.sitesOff] }),
  ).toMatchObject(view);
});

test('names are grouped by type, in a type as the page has them', () => {
  const asad = { ...tanf, entity: 'core:asad' as const, surface: 'Asad' };
  const drone = { ...tanf, entity: 'core:shahed' as const, type: 'drone' as const };
  expect(groupNames([drone, tanf, asad])).toEqual([
    { type: 'base', names: [tanf, asad] },
    { type: 'drone', names: [drone] },
  ]);
});

test('a site switched off twice is on again when switched on once', () => {
  const off = setSite(setSite(ON, 'news.example', false), 'news.example', false);
  expect(off.sitesOff).toEqual(['news.example']);
  expect(setSite(off, 'news.example', true)).toEqual(ON);
});
