import { expect, test, vi } from 'vitest';
import type { GazetteerKeeper } from '#background/gazetteer-keeper.ts';
import { readingCalls } from '#background/reading-calls.ts';
import { compileGazetteer } from '#core/gazetteer/compile.ts';
import { parseSettings } from '#core/model/settings.ts';
import type { WrongMatch } from '#core/model/wrong-match.ts';
import { entityOf } from '../store/records.ts';
import { pretendBrowser } from './pretend-browser.ts';

const alias = { text: 'Ain al-Asad', lang: 'en', kind: 'name' } as const;
const entities = [
  { key: 'core:asad' as const, entity: entityOf('asad', { name: 'Ain al-Asad', aliases: [alias] }) },
];
const slice = {
  evidence: { url: 'https://news.example/saved', jsonLd: [], meta: [], times: [] },
  blocks: ['Rockets were fired at Ain al-Asad.'],
  known: [],
};
const page = { id: 'our-id', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const framed = {
  id: 'our-id',
  url: 'https://frame.example/',
  frameId: 3,
  tab: { id: 7, url: 'https://news.example/a#part' },
};
const own = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };

const wrongAt = (address: string, change: Partial<WrongMatch> = {}): WrongMatch => ({
  id: '11111111',
  entity: 'core:asad',
  surface: 'Ain al-Asad',
  before: '',
  after: '',
  page: address,
  reportedAt: '2024-05-01T12:00:00.000Z',
  ...change,
});

const asked = async (settings: object, sender: typeof page | typeof own, wrong: WrongMatch[] = []) => {
  const { platform, titles } = pretendBrowser([]);
  const get = vi.fn<GazetteerKeeper['get']>(async () => compileGazetteer(entities));
  const { findMentions } = readingCalls({
    platform,
    settings: { read: async () => parseSettings(settings) },
    wrongMatches: { read: async () => wrong },
    gazetteer: { get, forget: () => undefined },
    today: () => '2024-05-01',
    noteSaved: async () => undefined,
    report: (error) => {
      throw error;
    },
  });
  const found = await findMentions(slice, sender);
  const names = found.state === 'on' ? found.blocks.flat().map(({ surface }) => surface) : null;
  return { found, names, get, titles };
};

test('a page is read where nothing says otherwise, and marked in the style that the reader chose', async () => {
  const { found, names } = await asked({ sitesOff: ['other.example'] }, page);
  expect(found).toMatchObject({ state: 'on', style: 'both' });
  expect(names).toEqual(['Ain al-Asad']);
  expect((await asked({ markStyle: 'faint' }, page)).found).toMatchObject({ style: 'faint' });
});

test.for([
  ['everything is paused', { paused: true }, page],
  ['the site is off', { sitesOff: ['news.example'] }, page],
  ['the frame stands in a site that is off', { sitesOff: ['news.example'] }, framed],
] as const)('nothing is looked for where %s', async ([, settings, sender]) => {
  const { found, get } = await asked(settings, sender);
  expect(found).toEqual({ state: 'off' });
  expect(get).not.toHaveBeenCalled();
});

test('a frame of a site that is off is read in a page of another', async () => {
  const { found } = await asked({ sitesOff: ['frame.example'] }, framed);
  expect(found.state).toBe('on');
});

test('the toolbar tells that the page is off', async () => {
  const { titles } = await asked({ paused: true }, page);
  await vi.waitFor(() => expect(titles.get(7)).toMatch(/switched off/));
});

const MUTED = { muted: [{ entity: 'core:asad', name: 'Ain al-Asad' }] };

test.for([
  ['it is muted', MUTED, page, []],
  ['its type is off', { typesOff: ['base'] }, page, []],
  ['it was reported on this page', {}, page, [wrongAt('https://news.example/a')]],
  ['it was reported in a frame of this page', {}, framed, [wrongAt('https://news.example/a')]],
  ['it was reported in capitals', {}, page, [wrongAt('https://news.example/a', { surface: 'AIN AL-ASAD' })]],
  ['what is saved was reported', {}, own, [wrongAt('https://news.example/saved')]],
] as const)('a name is left out where %s', async ([, settings, sender, wrong]) => {
  expect((await asked(settings, sender, [...wrong])).names).toEqual([]);
});

test.for([
  ['another name is muted', { muted: [{ entity: 'core:tanf', name: 'Tanf' }] }, page, []],
  ['another type is off', { typesOff: ['drone'] }, page, []],
  ['it was reported on another page', {}, page, [wrongAt('https://news.example/b')]],
  ['another entity was', {}, page, [wrongAt('https://news.example/a', { entity: 'core:tanf' })]],
  ['what is saved names what is muted', { ...MUTED, typesOff: ['base'] }, own, []],
] as const)('a name stays where %s', async ([, settings, sender, wrong]) => {
  expect((await asked(settings, sender, [...wrong])).names).toEqual(['Ain al-Asad']);
});
