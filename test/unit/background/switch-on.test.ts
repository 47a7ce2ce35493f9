import { expect, test } from 'vitest';
import { noteReading } from '#background/note-reading.ts';
import { siteOf, switchOn } from '#background/switch-on.ts';
import { pretendBrowser } from './pretend-browser.ts';

const NEWS = 'https://news.example/*';

const click = (granted: string[], tab: { id?: number; url?: string }) => {
  const world = pretendBrowser(granted);
  const done = switchOn(world.platform, world.register, tab);
  return { ...world, done };
};

test('the click asks for the site before anything is awaited, and reads on', async () => {
  const { state, titles, done } = click([NEWS], { id: 7, url: 'https://news.example:8443/a?b#c' });
  expect(state.asked).toEqual([NEWS]);
  await done;
  expect(state.scripts.get('reader')?.matches).toEqual([NEWS]);
  expect(state.injected).toEqual([7]);
  expect(titles.get(7)).toMatch(/reads this site/);
});

test('refused, the page is read once and nothing is registered', async () => {
  const { state, titles, done } = click([], { id: 7, url: 'https://news.example/a' });
  await done;
  expect(state.scripts.size).toBe(0);
  expect(state.injected).toEqual([7]);
  expect(titles.get(7)).toMatch(/this once/);
});

test.for([{ id: 13, url: 'https://news.example/a' }, { id: 7, url: 'about:config' }, { id: 7 }])(
  'where no extension may read, the toolbar says so: %j',
  async (tab) => {
    const { state, titles, done } = click([], tab);
    await done;
    expect(state.injected).toEqual([]);
    expect(titles.get(tab.id)).toMatch(/no extension/);
  },
);

test.for([
  ['https://news.example/a', 'https://news.example/*'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
  ['chrome://extensions', null],
  ['nonsense', null],
  [undefined, null],
] as const)('the site of %s is %s', ([address, site]) => {
  expect(siteOf(address)).toBe(site);
});

const slice = { lang: null, evidence: { url: '', jsonLd: [], meta: [], times: [] }, blocks: [], known: [] };
const sender = { id: 'our-id', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };

test.for([
  [[NEWS], sender, /reads this site/],
  [[], sender, /this once/],
  [[NEWS], { ...sender, frameId: 4 }, null],
  [[NEWS], { ...sender, url: 'about:blank' }, null],
] as const)('a page that is read is told as what it is: %j', async ([granted, from, words]) => {
  const { platform, titles } = pretendBrowser([...granted]);
  await noteReading(platform, slice, from);
  if (words === null) expect(titles.size).toBe(0);
  else expect(titles.get(7)).toMatch(words);
});
