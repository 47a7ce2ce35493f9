import { expect, test, vi } from 'vitest';
import type { GazetteerKeeper } from '#background/gazetteer-keeper.ts';
import { readingCalls } from '#background/reading-calls.ts';
import { compileGazetteer } from '#core/gazetteer/compile.ts';
import type { Settings } from '#core/model/settings.ts';
import { pretendBrowser } from './pretend-browser.ts';

const slice = {
  evidence: { url: '', jsonLd: [], meta: [], times: [] },
  blocks: ['Nothing is named here.'],
  known: [],
};
const page = { id: 'our-id', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const framed = {
  id: 'our-id',
  url: 'https://frame.example/',
  frameId: 3,
  tab: { id: 7, url: 'https://news.example/a' },
};

const asked = async (settings: Settings, sender: typeof page) => {
  const { platform, titles } = pretendBrowser([]);
  const get = vi.fn<GazetteerKeeper['get']>(async () => compileGazetteer([]));
  const { findMentions } = readingCalls({
    platform,
    settings: { read: async () => settings, change: async (changed) => changed },
    gazetteer: { get, forget: () => undefined },
    today: () => '2024-05-01',
    noteSaved: async () => undefined,
    report: (error) => {
      throw error;
    },
  });
  return { found: await findMentions(slice, sender), get, titles };
};

test('a page is read where nothing says otherwise', async () => {
  const { found } = await asked({ paused: false, sitesOff: ['other.example'] }, page);
  expect(found).toMatchObject({ state: 'on', blocks: [[]] });
});

test.for([
  ['everything is paused', { paused: true, sitesOff: [] }, page],
  ['the site is off', { paused: false, sitesOff: ['news.example'] }, page],
  ['the frame stands in a site that is off', { paused: false, sitesOff: ['news.example'] }, framed],
] as const)('nothing is looked for where %s', async ([, settings, sender]) => {
  const { found, get } = await asked({ ...settings, sitesOff: [...settings.sitesOff] }, sender);
  expect(found).toEqual({ state: 'off' });
  expect(get).not.toHaveBeenCalled();
});

test('a frame of a site that is off is read in a page of another', async () => {
  const { found } = await asked({ paused: false, sitesOff: ['frame.example'] }, framed);
  expect(found.state).toBe('on');
});

test('the toolbar tells that the page is off', async () => {
  const { titles } = await asked({ paused: true, sitesOff: [] }, page);
  await vi.waitFor(() => expect(titles.get(7)).toMatch(/switched off/));
});
