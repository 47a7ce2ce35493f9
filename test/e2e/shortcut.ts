import type { Page } from '@playwright/test';

const ALT_SHIFT = 1 + 8;

/** Presses Alt, Shift and a letter as the keyboard would: the driver's own keys never reach a browser's shortcuts. */
const pressAltShift = async (page: Page, letter: string): Promise<void> => {
  // The browser takes its shortcuts for the tab in front, as which the welcome page opens.
  await page.bringToFront();
  const keys = await page.context().newCDPSession(page);
  const code = letter.charCodeAt(0);
  const key = {
    modifiers: ALT_SHIFT,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await keys.detach();
};

export const nextMention = (page: Page): Promise<void> => pressAltShift(page, 'J');
export const previousMention = (page: Page): Promise<void> => pressAltShift(page, 'K');
