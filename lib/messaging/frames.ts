import { browser } from 'wxt/browser';

/** The frames of a tab that we may run in, by their ids: the top frame (0) first, then as they came. */
export type FramesOf = (tabId: number) => Promise<number[]>;

/** Never rejects: where nobody is let in, the top frame alone is named. */
export const framesOf: FramesOf = async (tabId) => {
  try {
    const found = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
      // A frame that is still loading would keep all others waiting.
      injectImmediately: true,
    });
    return found.map(({ frameId }) => frameId).sort((one, other) => one - other);
  } catch {
    return [0];
  }
};
