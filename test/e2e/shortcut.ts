import type { CDPSession, Page } from '@playwright/test';

const ALT_SHIFT = 1 + 8;

/** Presses Alt, Shift and a letter as the keyboard would: the driver's own keys never reach a browser's shortcuts. */
export const pressAltShift = async (page: Page, letter: string, session?: CDPSession): Promise<void> => {
  const keys = session ?? (await page.context().newCDPSession(page));
  const code = letter.toUpperCase().charCodeAt(0);
  const key = {
    modifiers: ALT_SHIFT,
    key: letter.toUpperCase(),
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
};

export const nextMention = (page: Page): Promise<void> => pressAltShift(page, 'J');
export const previousMention = (page: Page): Promise<void> => pressAltShift(page, 'K');
