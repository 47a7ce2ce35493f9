import { expect, test, vi } from 'vitest';
import { bringCard } from '#background/bring-card.ts';
import { pretendBrowser } from './pretend-browser.ts';

test('the card is brought into the frame that asks, and no other', async () => {
  const { scripting } = pretendBrowser([]).platform;
  const execute = vi.spyOn(scripting, 'executeScript');
  expect(await bringCard(scripting, { id: 'our-id', frameId: 4, tab: { id: 7 } })).toBe(true);
  expect(execute).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [4] },
    files: ['/hover-card.js'],
    injectImmediately: true,
  });
});

test('outside of a tab there is no frame to bring it into', async () => {
  const { scripting } = pretendBrowser([]).platform;
  await expect(
    bringCard(scripting, { id: 'our-id', url: 'chrome-extension://our-id/popup.html' }),
  ).rejects.toThrow();
});
