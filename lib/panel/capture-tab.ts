import { browser } from 'wxt/browser';
import type { PageCapture } from '#core/article/capture.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';

const SCRIPT = '/article.js';

const CLOSED: Trouble = {
  what: phrase('trouble_closed'),
  advice: phrase('trouble_closed_advice'),
};

const NOT_ALLOWED: Trouble = {
  what: phrase('trouble_not_allowed'),
  advice: phrase('trouble_not_allowed_advice'),
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
