import { browser } from 'wxt/browser';
import type { PageCapture } from '#core/article/capture.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';

const SCRIPT = '/article.js';

const CLOSED: Trouble = {
  what: 'Browsers let no extension read this page. Nothing was saved.',
  advice: 'That goes for the browser’s own pages, its shop and its PDF viewer. Save from the article itself.',
};

const NOT_ALLOWED: Trouble = {
  what: 'Backstory may not read this page. Nothing was saved.',
  advice: 'Go to the article, click the button of Backstory in the toolbar, and save from there.',
};

const isWebPage = (url: string): boolean => /^https?:/.test(url);

/** Collects what a tab's page shows, as it is now. Fails where the browser lets nobody in. */
export const captureTab = async (tabId: number, url: string): Promise<Result<PageCapture, Trouble>> => {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const capture = frame?.result as PageCapture | null | undefined;
    return capture ? success(capture) : failure(CLOSED);
  } catch {
    return failure(isWebPage(url) ? NOT_ALLOWED : CLOSED);
  }
};
