import { expect, test } from 'vitest';
import { noteReading } from '#background/note-reading.ts';
import { pretendBrowser } from './pretend-browser.ts';

const NEWS = 'https://news.example/*';
const slice = { evidence: { url: '', jsonLd: [], meta: [], times: [] }, blocks: [], known: [] };
const sender = { id: 'our-id', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };

test.for([
  [[NEWS], sender, true, /reads this site/],
  [[], sender, true, /this once/],
  [[NEWS], sender, false, /switched off/],
  [[NEWS], { ...sender, frameId: 4 }, true, null],
  [[NEWS], { ...sender, url: 'about:blank' }, true, null],
] as const)('a page that is read is told as what it is: %j', async ([granted, from, on, words]) => {
  const { platform, titles } = pretendBrowser([...granted]);
  await noteReading(platform, slice, from, on);
  if (words === null) expect(titles.size).toBe(0);
  else expect(titles.get(7)).toMatch(words);
});
