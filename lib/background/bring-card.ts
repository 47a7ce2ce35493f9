import type { Sender } from '#messaging/trust.ts';
import type { Scripting } from './platform.ts';

const CARD = '/hover-card.js';

/**
 * Runs the card's code in the frame that asks, in the world of its reader; rejects where the frame has gone. 50 KB take
 * 4 to 7 ms, which is why the code is not there from the start.
 */
export const bringCard = async (scripting: Scripting, sender: Sender): Promise<true> => {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined)
    throw new Error('a card was asked for outside of a tab');
  await scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [CARD],
    injectImmediately: true,
  });
  return true;
};
