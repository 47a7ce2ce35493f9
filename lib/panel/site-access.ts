import { browser } from 'wxt/browser';
import { siteOf } from '#core/model/site.ts';

/** Where the build puts the reader and its sheet. */
const SCRIPT = '/reader.js';
const SHEET = '/assets/marks.css';

/** Whether the site of an address may be read without a click. */
export const isGranted = async (url: string): Promise<boolean> => {
  const site = siteOf(url);
  return site !== null && (await browser.permissions.contains({ origins: [site] }));
};

/**
 * Asks for the site of an address; true when the reader grants it. To be called in the click itself, nothing awaited
 * before, or Firefox refuses it. The background then reads the site's open tabs.
 */
export const askForSite = (url: string): Promise<boolean> => {
  const site = siteOf(url);
  if (site === null) return Promise.resolve(false);
  return browser.permissions.request({ origins: [site] }).catch(() => false);
};

/** Reads a page this once, which the click that opened the popup allows. False where the browser lets nobody in. */
export const readOnce = async (tabId: number): Promise<boolean> => {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [SHEET] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
};

/** What a tab shows, as a media type; null where the browser lets nobody in. */
export const readContentType = async (tabId: number): Promise<string | null> => {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof frame?.result === 'string' ? frame.result : null;
  } catch {
    return null;
  }
};
