import { browser } from 'wxt/browser';
import { type NewsGroup, parseNewsSites } from '#core/model/news-site.ts';
import { failure, type Result } from '#core/model/result.ts';

/** The news sites that come with the extension; no request leaves the browser. */
export const readNewsSites = async (): Promise<Result<NewsGroup[], string>> => {
  try {
    const response = await fetch(browser.runtime.getURL('/news-sites.json'));
    return parseNewsSites(await response.text());
  } catch {
    return failure('the file news-sites.json is missing');
  }
};
